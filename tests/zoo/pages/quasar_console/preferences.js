// « Préférences »: subjects in vertical tabs beside a splitter, a list of settings to tick, one save.
import { reactive, ref } from "vue";
import { useQuasar } from "quasar";
import { act, server } from "./server.js";

const SHOWN = [
  { key: "photos", label: "Afficher les photos", caption: "Dans les listes et sur les fiches" },
  { key: "ine", label: "Afficher le numéro national (INE)", caption: "Dans la liste des élèves" },
  { key: "preference", label: "Activer la gestion des identifiants ENT", caption: "Propose la colonne « Identifiant CAS » dans les listes de Ressources" },
  { key: "upper", label: "Afficher les noms en majuscules" },
];
/** Kept here, as no other screen shows them. */
const others = reactive({ photos: true, ine: false, upper: false });

export const Preferences = {
  props: { name: String },
  setup() {
    const $q = useQuasar();
    const [tab, split] = [ref("data"), ref(22)];
    const before = () => ({ ...others, preference: server.data.preference });
    const held = reactive(before());
    const save = async () => {
      const was = before();
      for (const { key } of SHOWN.filter((one) => held[one.key] !== was[one.key])) {
        if (!(await act(key, { on: held[key] }))) return;
        if (key in others) others[key] = held[key];
      }
      $q.notify({ type: "positive", message: "Les préférences ont été enregistrées." });
    };
    return { SHOWN, held, save, split, tab };
  },
  template: `
    <q-page padding>
      <div class="text-h6 q-mb-md">{{ name }}</div>
      <q-card flat bordered>
        <q-splitter v-model="split" style="min-height: 340px">
          <template v-slot:before>
            <q-tabs v-model="tab" vertical class="text-primary">
              <q-tab name="data" icon="storage" label="Données" /><q-tab name="display" icon="visibility" label="Affichages" />
              <q-tab name="print" icon="print" label="Impressions" />
            </q-tabs>
          </template>
          <template v-slot:after>
            <q-tab-panels v-model="tab" animated vertical transition-prev="jump-up" transition-next="jump-up">
              <q-tab-panel name="data"><div class="text-h6 q-mb-md">Données</div><p>Les données sont enregistrées au fur et à mesure de la saisie.</p></q-tab-panel>
              <q-tab-panel name="display">
                <div class="text-h6 q-mb-md">Affichages</div>
                <q-list>
                  <q-item v-for="one in SHOWN" :key="one.key" tag="label" v-ripple>
                    <q-item-section side top><q-checkbox v-model="held[one.key]" /></q-item-section>
                    <q-item-section><q-item-label>{{ one.label }}</q-item-label><q-item-label v-if="one.caption" caption>{{ one.caption }}</q-item-label></q-item-section>
                  </q-item>
                </q-list>
              </q-tab-panel>
              <q-tab-panel name="print"><div class="text-h6 q-mb-md">Impressions</div><p>Aucune imprimante configurée.</p></q-tab-panel>
            </q-tab-panels>
          </template>
        </q-splitter>
        <q-separator />
        <q-card-actions align="right"><q-btn color="primary" label="Enregistrer" @click="save" /></q-card-actions>
      </q-card>
    </q-page>`,
};
