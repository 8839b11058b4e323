// Files of users: prepared by the server, then fetched.
import { reactive, ref } from "vue";
import { useRoute } from "vue-router";
import { message } from "ant-design-vue";
import { post } from "./session.js";

const PROFILES = [
  { value: "eleves", label: "Élèves" }, { value: "responsables", label: "Parents" },
  { value: "enseignants", label: "Enseignants" }, { value: "personnels", label: "Personnels" },
];
const GROUPS = ["2NDE1", "2NDE2", "1G1", "TG3"].map((value) => ({ value, label: value }));

export const Export = {
  setup() {
    const path = `/api/sites/${useRoute().params.slug}/exports`;
    const asked = reactive({ profile: undefined, group: undefined, name: "" }), busy = ref(false), ready = ref(null), open = ref(false);
    const prepare = async () => {
      busy.value = true;
      const answer = await post(path, asked);
      busy.value = false;
      if (!answer.ok) return message.error("L'export a échoué.");
      ready.value = await answer.json();
      ready.value.href = `${path}/${ready.value.number}`;
      open.value = true;
      return null;
    };
    return { PROFILES, GROUPS, asked, busy, ready, open, prepare };
  },
  template: `
  <div class="panel">
    <p>Le fichier contient l'état civil, la classe et le login ATRIUM des comptes qui correspondent aux critères.</p>
    <a-form :model="asked" layout="vertical" name="export" @finish="prepare">
      <a-form-item label="Profil" name="profile" :rules="[{ required: true, message: 'Choisissez un profil' }]">
        <a-select v-model:value="asked.profile" :options="PROFILES" placeholder="Choisir un profil" />
      </a-form-item>
      <a-form-item label="Classe" name="group"><a-select v-model:value="asked.group" :options="GROUPS" allow-clear placeholder="Toutes les classes" /></a-form-item>
      <a-form-item label="Le nom commence par" name="name"><a-input v-model:value="asked.name" /></a-form-item>
      <a-button type="primary" html-type="submit" :loading="busy">Exporter au format CSV</a-button>
    </a-form>
    <a-modal v-model:open="open" :footer="null">
      <a-result v-if="ready" status="success" title="Votre fichier est prêt" :sub-title="ready.count + ' comptes exportés'">
        <template #extra>
          <a-button type="primary" :href="ready.href" :download="ready.name">Télécharger le fichier</a-button>
          <a-button @click="open = false">Fermer</a-button>
        </template>
      </a-result>
    </a-modal>
  </div>`,
};
