// « Accès aux services tiers »: a table whose rows unfold; what was changed is kept in one go, by the button at the foot.
import { computed, reactive, ref } from "vue";
import { onBeforeRouteLeave } from "vue-router";
import { useModal, useToast } from "vuestic-ui";
import { held, send } from "./server.js";

const PROFILES = [["eleves", "Élèves"], ["parents", "Parents"], ["enseignants", "Enseignants"], ["personnels", "Personnels"]];
const ABOUT = {
  correlyce: ["Région Sud", "Catalogue de ressources éditoriales en ligne."],
  primaire: ["Index Éducation", "Gestion de la vie scolaire pour les écoles maternelles et élémentaires."],
  pronote: ["Index Éducation", "Notes, absences, cahier de textes et emploi du temps."],
  moodle: ["Région Sud", "Plateforme de cours en ligne."],
};
const COLUMNS = [
  { key: "name", label: "Service", sortable: true }, { key: "editor", label: "Éditeur" }, { key: "on", label: "Accès", width: 110 },
  { key: "profiles", label: "Profils" }, { key: "actions", label: "", width: 150 },
];

const drafted = () => held.services.map((one) => ({ ...one, profiles: [...one.profiles], editor: ABOUT[one.key][0], about: ABOUT[one.key][1] }));
const as = (one) => `${one.on} ${PROFILES.map(([key]) => key).filter((key) => one.profiles.includes(key))}`;

export const Services = {
  template: `
  <h1 class="va-h4">Accès aux services tiers</h1>
  <p class="mb">Ouvrez ou fermez l'accès de vos utilisateurs aux services partenaires. Un service ouvert apparaît dans un onglet du site.</p>
  <VaCard>
    <VaDataTable :items="services" :columns="COLUMNS" class="services">
      <template #cell(name)="{ rowData }"><strong>{{ rowData.name }}</strong></template>
      <template #cell(on)="{ rowData }"><VaBadge :text="rowData.on ? 'Ouvert' : 'Fermé'" :color="rowData.on ? 'success' : 'secondary'"></VaBadge></template>
      <template #cell(profiles)="{ rowData }">{{ listed(rowData) }}</template>
      <template #cell(actions)="{ row, isExpanded }">
        <VaButton preset="secondary" size="small" :icon-right="isExpanded ? 'va-arrow-up' : 'va-arrow-down'" @click="row.toggleRowDetails()">{{ isExpanded ? "Replier" : "Paramétrer" }}</VaButton>
      </template>
      <template #expandableRow="{ rowData }">
        <section class="service" :aria-label="rowData.name">
          <p class="muted">{{ rowData.about }}</p>
          <div class="service-parts">
            <div>
              <p class="caption">Ouvrir l'accès à {{ rowData.name }}</p>
              <VaRadio v-model="rowData.on" :options="ANSWERS" value-by="value" :name="'acces-' + rowData.key"></VaRadio>
            </div>
            <div>
              <p class="caption">Profils autorisés</p>
              <VaCheckbox v-for="[key, caption] in PROFILES" :key="key" v-model="rowData.profiles" :array-value="key" :label="caption" :disabled="!rowData.on" class="profile"></VaCheckbox>
            </div>
          </div>
        </section>
      </template>
    </VaDataTable>
  </VaCard>
  <div class="save">
    <span class="muted">{{ changed.length > 1 ? changed.length + " services modifiés" : changed.length ? "1 service modifié" : "Aucune modification" }}</span>
    <VaButton preset="secondary" :disabled="!changed.length || busy" @click="undo">Annuler</VaButton>
    <VaButton icon="save" :disabled="!changed.length" :loading="busy" @click="save">Enregistrer</VaButton>
  </div>`,
  setup() {
    const { confirm } = useModal(), { init } = useToast();
    const services = reactive(drafted()), busy = ref(false);
    const changed = computed(() => services.filter((one) => as(one) !== as(held.services.find(({ key }) => key === one.key))));
    const listed = (one) => (one.on ? PROFILES.filter(([key]) => one.profiles.includes(key)).map(([, caption]) => caption).join(", ") || "Aucun" : "–");
    const undo = () => services.splice(0, services.length, ...drafted());
    async function save() {
      const message = changed.value.map((one) => `${one.name} : ${one.on ? `accès ouvert (${listed(one)})` : "accès fermé"}`).join(" ; ");
      const agreed = await confirm({ title: "Appliquer ces accès ?", message, okText: "Appliquer", cancelText: "Annuler", size: "small" });
      if (!agreed) return;
      busy.value = true;
      try {
        await send("services", Object.fromEntries(services.map((one) => [one.key, { on: one.on, profiles: one.profiles }])));
        init({ message: "Les accès aux services tiers ont été enregistrés.", color: "success" });
      } catch {
        init({ message: "L'enregistrement a échoué. Reconnectez-vous.", color: "danger" });
      }
      busy.value = false;
    }
    onBeforeRouteLeave(() => !changed.value.length || confirm({
      title: "Quitter la page ?", message: "Vos modifications ne sont pas enregistrées.", okText: "Quitter sans enregistrer", cancelText: "Rester", size: "small",
    }));
    return { COLUMNS, PROFILES, ANSWERS: [{ text: "Oui", value: true }, { text: "Non", value: false }], services, busy, changed, listed, undo, save };
  },
};
