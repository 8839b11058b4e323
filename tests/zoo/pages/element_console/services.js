// « Accès aux services tiers »: each service is folded; one save at the end, once something has been changed.
import { computed, ref } from "vue";
import { ElMessage } from "element-plus";
import { Check } from "@element-plus/icons-vue";
import { PROFILES } from "../two_schools/school.js";
import { act, server } from "./server.js";

const ABOUT = {
  correlyce: "Catalogue de ressources éditoriales.", primaire: "Suivi de la scolarité dans le premier degré.",
  pronote: "Notes, absences, emploi du temps et cahier de textes.", moodle: "Plateforme de cours en ligne.",
};
const ALL = PROFILES.map((one) => one.id);
const read = () => Object.fromEntries(server.data.services.map(({ key, on, profiles }) => [key, { on, profiles: [...profiles] }]));
const same = (one, other) => one.on === other.on && [...one.profiles].sort().join() === [...other.profiles].sort().join();

export const Services = {
  props: { name: String },
  setup() {
    const held = ref(read());
    const open = ref([]);
    const changed = computed(() => {
      const before = read();
      return Object.keys(before).filter((key) => !same(before[key], held.value[key]));
    });
    const undo = () => { held.value = read(); };
    const save = async () => {
      if (!(await act("services", held.value))) return;
      undo();
      ElMessage.success("Les accès aux services tiers ont été enregistrés.");
    };
    const tickAll = (key, on) => { held.value[key].profiles = on ? [...ALL] : []; };
    return { ABOUT, ALL, Check, PROFILES, changed, held, open, save, server, tickAll, undo };
  },
  template: `
    <div class="bar"><h1>{{ name }}</h1></div>
    <el-alert type="info" :closable="false" style="margin-bottom: 16px"
      title="Dépliez un service pour l'activer et choisir les profils d'utilisateurs qui y ont accès." />
    <el-collapse v-model="open" style="background: var(--el-bg-color); padding: 0 20px">
      <el-collapse-item v-for="one in server.data.services" :key="one.key" :name="one.key">
        <template #title>
          <strong style="margin-right: 12px">{{ one.name }}</strong>
          <el-tag size="small" :type="one.on ? 'success' : 'info'">{{ one.on ? "Activé" : "Désactivé" }}</el-tag>
        </template>
        <p>{{ ABOUT[one.key] }}</p>
        <el-form label-width="180px">
          <el-form-item label="Activer ce service">
            <el-radio-group v-model="held[one.key].on"><el-radio :value="true">Oui</el-radio><el-radio :value="false">Non</el-radio></el-radio-group>
          </el-form-item>
          <el-form-item label="Profils utilisateurs">
            <el-checkbox :disabled="!held[one.key].on" :model-value="held[one.key].profiles.length === ALL.length"
              :indeterminate="held[one.key].profiles.length > 0 && held[one.key].profiles.length < ALL.length"
              @change="tickAll(one.key, $event)" style="margin-right: 30px">Tous les profils</el-checkbox>
            <el-checkbox-group v-model="held[one.key].profiles" :disabled="!held[one.key].on">
              <el-checkbox v-for="profile in PROFILES" :key="profile.id" :value="profile.id" :label="profile.label" />
            </el-checkbox-group>
          </el-form-item>
        </el-form>
      </el-collapse-item>
    </el-collapse>
    <div class="foot">
      <el-text class="grow" :type="changed.length ? 'warning' : 'info'">
        {{ changed.length ? changed.length + (changed.length > 1 ? " services modifiés, non enregistrés" : " service modifié, non enregistré") : "Aucune modification" }}
      </el-text>
      <el-button :disabled="!changed.length" @click="undo">Annuler</el-button>
      <el-button type="primary" :icon="Check" :disabled="!changed.length" @click="save">Enregistrer</el-button>
    </div>`,
};
