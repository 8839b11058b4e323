// Identifier and password, as both sites ask for them; what is sent is refused under the fields.
import { reactive, ref } from "vue";
import { post } from "../two_schools/school.js";

export const Credentials = {
  props: { username: String, action: String },
  emits: ["entered"],
  setup(props, { emit }) {
    const typed = reactive({ username: "", password: "" });
    const [refused, busy, hidden] = [ref(false), ref(false), ref(true)];
    const enter = async () => {
      busy.value = true;
      refused.value = !(await post("/api/login", typed)).ok;
      busy.value = false;
      if (!refused.value) emit("entered");
    };
    const required = [(value) => !!value || "Ce champ est obligatoire"];
    return { busy, enter, hidden, refused, required, typed };
  },
  template: `
    <q-form class="q-gutter-md" @submit="enter">
      <q-input filled v-model="typed.username" :label="username + ' *'" name="username" autocomplete="username" lazy-rules :rules="required" />
      <q-input filled v-model="typed.password" label="Mot de passe *" name="password" autocomplete="current-password"
        :type="hidden ? 'password' : 'text'" lazy-rules :rules="required">
        <template v-slot:append>
          <q-icon :name="hidden ? 'visibility_off' : 'visibility'" class="cursor-pointer" @click="hidden = !hidden" />
        </template>
      </q-input>
      <q-banner v-if="refused" rounded dense class="bg-red-1 text-negative">Identifiant ou mot de passe incorrect.</q-banner>
      <div><q-btn type="submit" color="primary" :label="action" :loading="busy" /></div>
    </q-form>`,
};
