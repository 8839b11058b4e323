// The console's sign-in, in two steps: who, then whose base.
import { ref } from "vue";
import { Credentials } from "./credentials.js";
import { load, server } from "./server.js";

export const ConsoleSignIn = {
  components: { Credentials },
  props: { school: String },
  emits: ["opened"],
  setup(props) {
    const step = ref(server.data.signed ? 2 : 1);
    const school = ref(props.school || null);
    const entered = async () => {
      await load(server.school);
      step.value = 2;
    };
    const schools = Object.entries(server.data.schools).map(([value, label]) => ({ value, label }));
    return { chosen: school, entered, schools, step };
  },
  template: `
    <q-layout view="hHh lpR fFf"><q-page-container><q-page class="column flex-center bg-grey-2">
      <div class="text-h5 q-mb-md text-primary">PRONOTE <span class="text-grey-7 text-subtitle1">Console d'hébergement</span></div>
      <q-stepper v-model="step" color="primary" animated flat bordered style="width: 480px; max-width: 95vw">
        <q-step :name="1" title="Identification" icon="person" :done="step > 1">
          <Credentials username="Numéro d'hébergement" action="Continuer" @entered="entered" />
        </q-step>
        <q-step :name="2" title="Établissement" icon="domain">
          <div class="q-mb-sm">Choisissez la base à administrer.</div>
          <q-option-group v-model="chosen" :options="schools" color="primary" />
          <q-stepper-navigation>
            <q-btn color="primary" label="Ouvrir la console" :disable="!chosen" @click="$emit('opened', chosen)" />
          </q-stepper-navigation>
        </q-step>
      </q-stepper>
    </q-page></q-page-container></q-layout>`,
};
