// « Export des utilisateurs »: the browser fetches the file itself.
import { reactive, ref } from "vue";
import { ElMessage } from "element-plus";
import { Document, Download } from "@element-plus/icons-vue";
import { EXPORTED } from "../two_schools/school.js";
import { server } from "./server.js";

export const Export = {
  props: { name: String },
  setup() {
    const form = ref();
    const asked = reactive({ profil: "", classe: "", since: null, order: "nom" });
    const rules = { profil: [{ required: true, message: "Ce champ est obligatoire.", trigger: "change" }] };
    const get = async () => {
      if (!(await form.value.validate().catch(() => false))) return;
      location.assign(`/api/export/${server.school}?${new URLSearchParams({ profil: asked.profil, classe: asked.classe ?? "" })}`);
      ElMessage.info("Le téléchargement va commencer.");
    };
    return { CLASSES: ["2NDE1", "2NDE2", "1G1", "TG3"], Document, Download, EXPORTED, asked, form, get, rules };
  },
  template: `
    <div class="bar"><h1>{{ name }}</h1></div>
    <el-card style="max-width: 680px">
      <el-form ref="form" :model="asked" :rules="rules" label-width="180px">
        <el-form-item label="Profil" prop="profil">
          <el-select v-model="asked.profil" placeholder="Sélectionnez un profil">
            <el-option v-for="one in EXPORTED" :key="one.id" :value="one.id" :label="one.label" />
          </el-select>
        </el-form-item>
        <el-form-item label="Classe">
          <el-select v-model="asked.classe" filterable clearable placeholder="Toutes les classes">
            <el-option v-for="one in CLASSES" :key="one" :value="one" :label="one" />
          </el-select>
        </el-form-item>
        <el-form-item label="Connectés depuis le">
          <el-date-picker v-model="asked.since" type="date" format="DD/MM/YYYY" placeholder="jj/mm/aaaa" />
        </el-form-item>
        <el-form-item label="Trier par">
          <el-radio-group v-model="asked.order"><el-radio-button value="nom" label="Nom" /><el-radio-button value="classe" label="Classe" /></el-radio-group>
        </el-form-item>
        <el-form-item>
          <el-button type="primary" :icon="Download" @click="get">Exporter au format CSV</el-button>
          <el-button :icon="Document" disabled>Exporter au format PDF</el-button>
        </el-form-item>
      </el-form>
    </el-card>`,
};
