// « Intégration dans un ENT »: what is in place is read in the tab, and modified in a window.
import { reactive, ref } from "vue";
import { ElMessage } from "element-plus";
import { Edit } from "@element-plus/icons-vue";
import { act, server } from "./server.js";

export const Integration = {
  setup() {
    const open = ref(false);
    const form = ref();
    const typed = reactive({ ent: "", cas: "" });
    const rules = { cas: [{ type: "url", message: "Cette adresse n'est pas valide.", trigger: "blur" }] };
    const modify = () => {
      Object.assign(typed, { ent: server.data.ent, cas: server.data.cas });
      open.value = true;
    };
    const save = async () => {
      if (!(await form.value.validate().catch(() => false)) || !(await act("ent", typed))) return;
      open.value = false;
      ElMessage.success("Les paramètres de l'ENT ont été enregistrés.");
    };
    return { Edit, form, modify, open, rules, save, server, typed };
  },
  template: `
    <el-alert v-if="server.data.published" type="warning" show-icon :closable="false" style="margin-bottom: 16px"
      title="Pour modifier les paramètres de cet onglet, arrêtez la publication." />
    <el-descriptions border :column="1" title="Connexion par l'ENT" style="max-width: 760px">
      <template #extra><el-button :icon="Edit" :disabled="server.data.published" @click="modify">Modifier</el-button></template>
      <el-descriptions-item label="Mon ENT" width="240">{{ server.data.ent }}</el-descriptions-item>
      <el-descriptions-item label="URL du serveur CAS">{{ server.data.cas || "Non renseignée" }}</el-descriptions-item>
      <el-descriptions-item label="Accès direct aux espaces">Autorisé</el-descriptions-item>
    </el-descriptions>
    <el-dialog v-model="open" title="Connexion par l'ENT" width="560" :close-on-click-modal="false" destroy-on-close>
      <el-form ref="form" :model="typed" :rules="rules" label-position="top">
        <el-form-item label="Mon ENT" prop="ent">
          <el-select v-model="typed.ent" filterable><el-option v-for="one in server.data.models" :key="one" :value="one" :label="one" /></el-select>
        </el-form-item>
        <el-form-item label="URL du serveur CAS" prop="cas"><el-input v-model.trim="typed.cas" placeholder="https://" clearable /></el-form-item>
      </el-form>
      <template #footer><el-button @click="open = false">Annuler</el-button><el-button type="primary" @click="save">Enregistrer</el-button></template>
    </el-dialog>`,
};
