// The portal's sign-in: a card with a form.
import { ref } from "vue";
import { useRoute, useRouter } from "vue-router";
import { signIn } from "./server.js";

export const PortalSignIn = {
  template: `
    <v-card class="mx-auto mt-8 pa-6" max-width="448" rounded="lg" elevation="8">
      <h1 class="text-headline-medium mt-0 mb-4">Connexion à ATRIUM</h1>
      <v-alert v-if="refused" type="error" variant="tonal" class="mb-4" density="compact">Identifiant ou mot de passe incorrect.</v-alert>
      <v-form @submit.prevent="submit">
        <v-text-field v-model="username" label="Identifiant" name="username" autocomplete="username" prepend-inner-icon="mdi-account-outline"
          variant="outlined" hint="prénom.nom" :rules="rules"></v-text-field>
        <v-text-field v-model="password" label="Mot de passe" name="password" autocomplete="current-password" prepend-inner-icon="mdi-lock-outline"
          variant="outlined" :type="shown ? 'text' : 'password'" :append-inner-icon="shown ? 'mdi-eye-off' : 'mdi-eye'" :rules="rules"
          @click:append-inner="shown = !shown"></v-text-field>
        <v-btn type="submit" color="indigo" size="large" block :loading="busy">Se connecter</v-btn>
      </v-form>
      <v-divider class="my-4">ou</v-divider>
      <v-btn variant="tonal" block prepend-icon="mdi-shield-account-outline" disabled>Élève ou responsable : ÉduConnect</v-btn>
      <div class="text-center mt-4"><a class="text-body-small text-indigo" href="#">Identifiant ou mot de passe oublié ?</a></div>
    </v-card>`,
  setup() {
    const [route, router] = [useRoute(), useRouter()];
    const [username, password, shown, refused, busy] = [ref(""), ref(""), ref(false), ref(false), ref(false)];
    const submit = async () => {
      if (!username.value || !password.value) return;
      busy.value = true;
      refused.value = !(await signIn({ username: username.value, password: password.value }));
      busy.value = false;
      if (!refused.value) router.push(`/web/${route.params.school}`);
    };
    return { username, password, shown, refused, busy, submit, rules: [(value) => Boolean(value) || "Ce champ est requis"] };
  },
};
