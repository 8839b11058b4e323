// Authorisation profiles and groups of users: chosen in the table at the left, « Déconnexion automatique » beneath.
import { reactive, ref } from "vue";
import { ElMessage } from "element-plus";
import { act, server } from "./server.js";

const LABELS = { 5: "5 min", 15: "15 min", 30: "30 min", 45: "45 min", 60: "1 h", 75: "1 h 15", 90: "1 h 30", 105: "1 h 45", 120: "2 h" };
const CHOICES = Object.entries(LABELS).map(([minutes, label]) => ({ minutes: Number(minutes), label }));
const WORDS = {
  professeurs: ["Profils d'autorisation", "Déconnecter les professeurs de ce profil en cas d'inactivité"],
  vie_scolaire: ["Profils d'autorisation", "Déconnecter les personnels de ce profil en cas d'inactivité"],
  administratif: ["Groupes d'utilisateurs", "Déconnecter les utilisateurs de ce groupe en cas d'inactivité"],
};
const RIGHTS = [
  { label: "Élèves", children: [{ label: "Consulter les fiches" }, { label: "Modifier les fiches" }] },
  { label: "Absences", children: [{ label: "Saisir les absences" }, { label: "Régler les absences" }] },
  { label: "Communication", children: [{ label: "Envoyer des messages" }] },
];

export const Timed = {
  props: { name: String, kind: String },
  setup(props) {
    const chosen = ref("");
    const held = reactive({ on: false, minutes: 60 });
    const [title, question] = WORDS[props.kind];
    const choose = (row) => {
      if (!row) return;
      chosen.value = row.name;
      const minutes = server.data.durations[props.kind][row.name];
      Object.assign(held, { on: minutes !== null, minutes: minutes ?? 60 });
    };
    const save = async () => {
      const sent = { kind: props.kind, name: chosen.value, minutes: held.on ? held.minutes : null };
      if (await act("duration", sent)) ElMessage.success("« " + chosen.value + " » : modifications enregistrées.");
    };
    const lines = Object.keys(server.data.durations[props.kind]).map((name) => ({ name }));
    return { CHOICES, RIGHTS, choose, chosen, held, lines, question, save, title };
  },
  template: `
    <div class="bar"><h1>{{ name }}</h1></div>
    <el-row :gutter="16">
      <el-col :span="12" class="gap">
        <el-card body-style="padding: 0">
          <el-table :data="lines" highlight-current-row row-key="name" @current-change="choose"><el-table-column prop="name" :label="title" /></el-table>
        </el-card>
        <el-card header="Déconnexion automatique">
          <el-text v-if="!chosen" type="info">Sélectionnez une ligne dans la liste ci-dessus.</el-text>
          <el-form v-else label-position="top">
            <el-form-item><el-checkbox v-model="held.on" :label="question" /></el-form-item>
            <el-form-item label="Durée d'inactivité">
              <el-select v-model="held.minutes" :disabled="!held.on" style="width: 160px">
                <el-option v-for="one in CHOICES" :key="one.minutes" :value="one.minutes" :label="one.label" />
              </el-select>
            </el-form-item>
            <el-button type="primary" @click="save">Enregistrer</el-button>
          </el-form>
        </el-card>
      </el-col>
      <el-col :span="12">
        <el-card :header="chosen ? 'Autorisations de « ' + chosen + ' »' : 'Autorisations'">
          <el-tree v-if="chosen" :data="RIGHTS" default-expand-all />
          <el-empty v-else description="Aucune sélection" :image-size="80" />
        </el-card>
      </el-col>
    </el-row>`,
};
