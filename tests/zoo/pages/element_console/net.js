// « Pronote.net »: the publication in the head, and tabs beneath.
import { ref } from "vue";
import { ElMessage, ElMessageBox, ElNotification } from "element-plus";
import { SwitchButton, Upload } from "@element-plus/icons-vue";
import { Integration } from "./integration.js";
import { act, server } from "./server.js";

const QUESTION = "Les espaces Professeurs, Parents, Élèves et Vie scolaire ne seront plus accessibles jusqu'à la prochaine publication. Voulez-vous continuer ?";

export const Net = {
  components: { Integration },
  props: { name: String },
  setup() {
    const tab = ref("publication");
    const busy = ref(false);
    const stop = async () => {
      const sure = await ElMessageBox.confirm(QUESTION, "Arrêter la publication", { type: "warning", confirmButtonText: "Oui", cancelButtonText: "Non" }).catch(() => "");
      if (sure && (await act("stop"))) ElMessage.warning("La publication est arrêtée.");
    };
    const publish = async () => {
      busy.value = true;
      if (await act("publish")) ElNotification.success({ title: "Base publiée", message: "Les espaces sont de nouveau accessibles." });
      busy.value = false;
    };
    const spaces = [["Professeurs", 4], ["Parents", 11], ["Élèves", 27], ["Vie scolaire", 2]].map(([space, online]) => ({ space, online }));
    return { SwitchButton, Upload, busy, publish, server, spaces, stop, tab };
  },
  template: `
    <el-card style="margin-bottom: 16px">
      <div class="bar" style="margin: 0">
        <h1>{{ name }}</h1>
        <el-tag :type="server.data.published ? 'success' : 'danger'">{{ server.data.published ? "Base publiée" : "Base non publiée" }}</el-tag>
        <el-text class="grow">Base : <strong>{{ server.data.name }}</strong></el-text>
        <el-button v-if="server.data.published" type="danger" plain :icon="SwitchButton" @click="stop">Arrêter la publication</el-button>
        <el-button v-else type="primary" :icon="Upload" :loading="busy" @click="publish">Publier dans la base</el-button>
      </div>
    </el-card>
    <el-tabs v-model="tab" type="border-card">
      <el-tab-pane label="Publication" name="publication">
        <el-table :data="spaces">
          <el-table-column prop="space" label="Espace" /><el-table-column prop="online" label="Connectés" />
          <el-table-column label="État">
            <template #default><el-tag size="small" :type="server.data.published ? 'success' : 'info'">{{ server.data.published ? "En ligne" : "Hors ligne" }}</el-tag></template>
          </el-table-column>
        </el-table>
      </el-tab-pane>
      <el-tab-pane label="Intégration dans un ENT" name="ent"><Integration /></el-tab-pane>
      <el-tab-pane label="Paramètres de sécurité" name="security">
        <el-form disabled label-width="280px">
          <el-form-item label="Expiration des sessions web"><el-input model-value="60 minutes" style="width: 200px" /></el-form-item>
          <el-form-item label="Tentatives avant suspension"><el-input-number :model-value="5" /></el-form-item>
        </el-form>
      </el-tab-pane>
      <el-tab-pane label="Historique" name="history">
        <el-timeline><el-timeline-item timestamp="16/11/2026 07:40">Base publiée</el-timeline-item><el-timeline-item timestamp="16/11/2026 07:31">Mise à jour 2026.1.3</el-timeline-item></el-timeline>
      </el-tab-pane>
    </el-tabs>`,
};
