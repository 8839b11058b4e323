// The form of who signs in; both sites have it, each in its own frame.
import { reactive, ref } from "vue";
import { post } from "../two_schools/school.js";
import { Icon } from "./icons.js";

const required = (message) => ({ required: true, message, trigger: ["input", "blur"] });

export const SignIn = {
  components: { Icon },
  props: { username: String },
  emits: ["entered"],
  setup(props, { emit }) {
    const [form, busy, refused] = [ref(null), ref(false), ref(false)];
    const typed = reactive({ username: "", password: "" });
    const rules = { username: required("Veuillez saisir votre identifiant"), password: required("Veuillez saisir votre mot de passe") };
    const enter = async () => {
      if (await form.value.validate().then(() => false, () => true)) return;
      busy.value = true;
      refused.value = !(await post("/api/login", typed)).ok;
      busy.value = false;
      if (!refused.value) emit("entered");
    };
    return { busy, enter, form, refused, rules, typed };
  },
  template: `
    <n-alert v-if="refused" type="error" style="margin-bottom: 16px">Identifiant ou mot de passe incorrect.</n-alert>
    <n-form ref="form" :model="typed" :rules="rules" @submit.prevent="enter">
      <n-form-item :label="username" path="username">
        <n-input v-model:value="typed.username" placeholder="" :input-props="{ name: 'username', autocomplete: 'username' }">
          <template #prefix><Icon name="person" /></template>
        </n-input>
      </n-form-item>
      <n-form-item label="Mot de passe" path="password">
        <n-input v-model:value="typed.password" type="password" show-password-on="click" placeholder=""
          :input-props="{ name: 'password', autocomplete: 'current-password' }" />
      </n-form-item>
      <n-button type="primary" block attr-type="submit" :loading="busy">Se connecter</n-button>
    </n-form>
    <n-button text style="margin-top: 16px">Mot de passe oublié ?</n-button>`,
};
