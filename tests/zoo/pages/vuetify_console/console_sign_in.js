// The console's sign-in: the hosting number, then the password.
import { computed, nextTick, ref } from "vue";
import { useRouter } from "vue-router";
import { load, server, signIn } from "./server.js";

export const ConsoleSignIn = {
  template: `
    <v-main class="bg-grey-lighten-4">
      <v-container class="d-flex align-center h-screen" max-width="480">
        <v-card width="100%">
          <v-card-title class="text-title-large justify-space-between d-flex align-center">
            <span>{{ title }}</span><v-avatar color="teal-darken-3" size="24" class="text-body-medium">{{ step }}</v-avatar>
          </v-card-title>
          <v-form @submit.prevent="submit">
            <v-window v-model="step">
              <v-window-item :value="1">
                <v-card-text>
                  <v-text-field v-model="number" label="Numéro d'hébergement" name="username" autocomplete="username"></v-text-field>
                  <span class="text-body-small text-grey-darken-1">Ce numéro vous a été envoyé par e-mail à l'ouverture de votre hébergement.</span>
                </v-card-text>
              </v-window-item>
              <v-window-item :value="2">
                <v-card-text>
                  <v-text-field v-model="password" label="Mot de passe" name="password" type="password" autocomplete="current-password"
                    :error-messages="refused"></v-text-field>
                </v-card-text>
              </v-window-item>
            </v-window>
            <v-divider></v-divider>
            <v-card-actions>
              <v-btn v-if="step > 1" variant="text" @click="step--">Retour</v-btn>
              <v-spacer></v-spacer>
              <v-btn type="submit" color="teal-darken-3" variant="flat" :loading="busy">{{ step === 1 ? "Suivant" : "Se connecter" }}</v-btn>
            </v-card-actions>
          </v-form>
        </v-card>
      </v-container>
    </v-main>`,
  setup() {
    const router = useRouter();
    const [step, number, password, refused, busy] = [ref(1), ref(""), ref(""), ref(""), ref(false)];
    const title = computed(() => (step.value === 1 ? "Console d'hébergement PRONOTE" : `Hébergement n° ${number.value}`));
    const enter = () => server.data?.signed && router.replace("/etablissements");
    load().then(enter);
    const submit = async () => {
      if (step.value === 1) {
        if (number.value) step.value = 2;
        return;
      }
      busy.value = true;
      const known = await signIn({ username: number.value, password: password.value });
      busy.value = false;
      refused.value = known ? "" : "Numéro d'hébergement ou mot de passe incorrect.";
      await nextTick(enter);
    };
    return { step, number, password, refused, busy, title, submit };
  },
};
