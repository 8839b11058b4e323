// « Préférences »: kinds at the left, switches, one save.
import { reactive, ref } from "vue";
import { ElMessage } from "element-plus";
import { act, server } from "./server.js";

export const Preferences = {
  props: { name: String },
  setup() {
    const kind = ref("data");
    const before = () => ({ upper: true, photos: true, ine: false, preference: server.data.preference });
    const held = reactive(before());
    const save = async () => {
      for (const [key, on] of Object.entries(before())) {
        if (held[key] === on) continue;
        const kept = key === "preference" ? await act("preference", { on: held.preference }) : await act(`${key} ${held[key]}`);
        if (!kept) return;
      }
      ElMessage.success("Les préférences ont été enregistrées.");
    };
    return { held, kind, save };
  },
  template: `
    <el-card>
      <template #header><h1>{{ name }}</h1></template>
      <el-form label-position="left" label-width="360px">
        <el-tabs v-model="kind" tab-position="left" style="min-height: 260px">
          <el-tab-pane label="Données" name="data">
            <el-form-item label="Saisir les noms en majuscules"><el-switch v-model="held.upper" /></el-form-item>
          </el-tab-pane>
          <el-tab-pane label="Affichages" name="display">
            <el-divider content-position="left">Listes</el-divider>
            <el-form-item label="Afficher les photos"><el-switch v-model="held.photos" /></el-form-item>
            <el-form-item label="Afficher le numéro national (INE)"><el-switch v-model="held.ine" /></el-form-item>
            <el-divider content-position="left">Environnement numérique de travail</el-divider>
            <el-form-item label="Activer la gestion des identifiants ENT"><el-switch v-model="held.preference" /></el-form-item>
            <el-text size="small" type="info">Ajoute la colonne « Identifiant CAS » aux listes de la rubrique Ressources.</el-text>
          </el-tab-pane>
          <el-tab-pane label="Impressions" name="print"><el-empty description="Aucune imprimante n'est configurée." /></el-tab-pane>
          <el-tab-pane label="Notifications" name="notify"><el-empty description="Rien à régler." /></el-tab-pane>
        </el-tabs>
      </el-form>
      <template #footer><el-button type="primary" @click="save">Enregistrer</el-button></template>
    </el-card>`,
};
