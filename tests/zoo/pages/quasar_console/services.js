// « Accès aux services tiers »: a fold a service, one open at a time; profiles are chips in a select; one save at the bottom.
import { ref } from "vue";
import { useQuasar } from "quasar";
import { PROFILES } from "../two_schools/school.js";
import { act, server } from "./server.js";

const ICONS = { correlyce: "library_books", primaire: "child_care", pronote: "school", moodle: "cast_for_education" };
const YES_NO = [{ label: "Oui", value: true }, { label: "Non", value: false }];
const read = () => Object.fromEntries(server.data.services.map(({ key, on, profiles }) => [key, { on, profiles: [...profiles] }]));
const count = (number) => `Activé pour ${number} profil${number > 1 ? "s" : ""}`;

export const Services = {
  props: { name: String },
  setup() {
    const $q = useQuasar();
    const [held, busy] = [ref(read()), ref(false)];
    const save = async () => {
      busy.value = true;
      const kept = await act("services", held.value);
      busy.value = false;
      if (!kept) return;
      held.value = read();
      $q.notify({ type: "positive", message: "Les accès aux services tiers ont été enregistrés." });
    };
    const undo = () => { held.value = read(); };
    return { ICONS, PROFILES, YES_NO, busy, count, held, save, server, undo };
  },
  template: `
    <div class="text-h5 q-mb-md">{{ name }}</div>
    <q-list bordered class="rounded-borders" style="max-width: 800px">
      <q-expansion-item v-for="one in server.data.services" :key="one.key" group="services" expand-separator :icon="ICONS[one.key]"
        :label="one.name" :caption="one.on ? count(one.profiles.length) : 'Désactivé'">
        <q-card><q-card-section>
          <div class="row items-center q-mb-md"><div class="q-mr-md">Activer ce service</div>
            <q-btn-toggle v-model="held[one.key].on" toggle-color="primary" :options="YES_NO" /></div>
          <q-select filled v-model="held[one.key].profiles" multiple use-chips stack-label counter label="Profils utilisateurs" :options="PROFILES"
            option-value="id" emit-value map-options :disable="!held[one.key].on" hint="Qui voit le service dans son espace" />
        </q-card-section></q-card>
      </q-expansion-item>
    </q-list>
    <div class="row justify-end q-gutter-sm q-mt-md" style="max-width: 800px">
      <q-btn flat label="Annuler" @click="undo" /><q-btn color="primary" icon="save" label="Enregistrer" :loading="busy" @click="save" />
    </div>`,
};
