// « Export des utilisateurs »: the browser fetches the file itself.
import { reactive, ref } from "vue";
import { useMessage } from "naive-ui";
import { EXPORTED } from "../two_schools/school.js";
import { Icon } from "./icons.js";
import { server } from "./server.js";

const PROFILES = EXPORTED.map((one) => ({ value: one.id, label: one.label }));
const CLASSES = [["Seconde", ["2NDE1", "2NDE2"]], ["Première", ["1G1"]], ["Terminale", ["TG3"]]].map(([label, names]) => ({
  type: "group", label, key: label, children: names.map((one) => ({ value: one, label: one })),
}));

export const Export = {
  components: { Icon },
  props: { name: String },
  setup() {
    const message = useMessage();
    const form = ref(null);
    const asked = reactive({ profil: null, classe: null, since: null, never: false });
    const rules = { profil: { required: true, message: "Veuillez choisir un profil", trigger: ["blur", "change"] } };
    const get = async () => {
      if (await form.value.validate().then(() => false, () => true)) return;
      location.assign(`/api/export/${server.school}?${new URLSearchParams({ profil: asked.profil, classe: asked.classe ?? "" })}`);
      message.info("Votre fichier est en cours de téléchargement");
    };
    return { CLASSES, PROFILES, asked, form, get, rules };
  },
  template: `
    <n-h2>{{ name }}</n-h2>
    <n-card style="max-width: 720px">
      <n-form ref="form" :model="asked" :rules="rules" label-placement="left" label-width="auto" require-mark-placement="right-hanging">
        <n-form-item label="Profil" path="profil"><n-select v-model:value="asked.profil" :options="PROFILES" /></n-form-item>
        <n-form-item label="Classe"><n-select v-model:value="asked.classe" filterable clearable placeholder="Toutes" :options="CLASSES" /></n-form-item>
        <n-form-item label="Créés depuis le"><n-date-picker v-model:value="asked.since" type="date" clearable /></n-form-item>
        <n-form-item label="Jamais connectés seulement"><n-switch v-model:value="asked.never" /></n-form-item>
      </n-form>
      <template #action><n-button type="primary" @click="get"><template #icon><Icon name="download" /></template>Exporter au format CSV</n-button></template>
    </n-card>`,
};
