/** « Préférences »: each is kept at once. */
import { ref } from "vue";
import { MessagePlugin } from "tdesign-vue-next";
import { base, change } from "./server.js";

const OTHERS = {
  generales: ["Ouvrir la console sur le tableau de bord", "M'avertir par courriel après chaque sauvegarde"],
  affichages: ["Afficher les photos dans les listes", "Afficher les élèves sortis", "Écrire les noms de famille en majuscules"],
  saisie: ["Valider la saisie en quittant le champ", "Demander une confirmation avant toute suppression"],
};

export const Preferences = {
  template: `
    <t-tabs v-model="tab" placement="left" style="background: var(--td-bg-color-container)">
      <t-tab-panel v-for="(label, key) in tabs" :key="key" :value="key" :label="label"><div class="panel stack" style="min-height: 280px">
        <t-checkbox v-for="one in OTHERS[key]" :key="one" @change="other(key)">{{ one }}</t-checkbox>
        <template v-if="key === 'affichages'"><t-divider align="left">Comptes</t-divider>
          <div><t-checkbox :checked="base.preference" :disabled="busy" @change="ent">Activer la gestion des identifiants ENT</t-checkbox>
            <div class="quiet" style="margin: 4px 0 0 24px">Ajoute une colonne « Identifiant CAS » aux listes de ressources.</div></div></template>
      </div></t-tab-panel></t-tabs>`,
  setup() {
    const busy = ref(false);
    const told = () => MessagePlugin.success("Préférence enregistrée");
    const ent = async (on) => {
      busy.value = true;
      await change("preference", { on });
      busy.value = false;
      told();
    };
    const other = (key) => change(`preference-${key}`).then(told);
    return { base, OTHERS, tab: ref("generales"), tabs: { generales: "Générales", affichages: "Affichages", saisie: "Saisie" }, busy, ent, other };
  },
};
