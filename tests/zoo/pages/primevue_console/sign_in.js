// Identifier and password: the portal asks for them in a dialog, the console in a card.
import { reactive, ref } from "vue";
import { post } from "../two_schools/school.js";

export const SignIn = {
  props: { username: String },
  emits: ["entered"],
  setup(_, { emit }) {
    const typed = reactive({ username: "", password: "" });
    const refused = ref(false), busy = ref(false);
    const enter = async () => {
      busy.value = true;
      refused.value = !(await post("/api/login", typed)).ok;
      busy.value = false;
      if (!refused.value) emit("entered");
    };
    return { busy, enter, refused, typed };
  },
  template: `
    <form class="gap" @submit.prevent="enter" style="padding-top: .5rem">
      <Message v-if="refused" severity="error">Identifiant ou mot de passe incorrect.</Message>
      <FloatLabel variant="on">
        <InputText id="username" v-model="typed.username" name="username" autocomplete="username" fluid />
        <label for="username">{{ username }}</label>
      </FloatLabel>
      <FloatLabel variant="on">
        <Password v-model="typed.password" inputId="password" name="password" :feedback="false" toggleMask fluid :inputProps="{ autocomplete: 'current-password' }" />
        <label for="password">Mot de passe</label>
      </FloatLabel>
      <Button type="submit" label="Se connecter" icon="pi pi-sign-in" :loading="busy" />
      <Button type="button" label="Mot de passe oublié ?" link size="small" />
    </form>`,
};
