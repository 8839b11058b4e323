// The sign-in card; the console's asks for the school as well.
import { reactive, ref } from "vue";
import { Lock, OfficeBuilding, User } from "@element-plus/icons-vue";
import { post } from "../two_schools/school.js";

const required = (message) => [{ required: true, message, trigger: "blur" }];

export const SignIn = {
  props: { title: String, username: String, schools: Object, signed: Boolean, school: String },
  emits: ["entered"],
  setup(props, { emit }) {
    const form = ref();
    const refused = ref(false);
    const typed = reactive({ username: "", password: "", school: props.school ?? "" });
    const rules = {
      username: required("Saisissez votre identifiant."),
      password: required("Saisissez votre mot de passe."),
      school: [{ required: true, message: "Choisissez un établissement.", trigger: "change" }],
    };
    const enter = async () => {
      if (!(await form.value.validate().catch(() => false))) return;
      refused.value = !props.signed && !(await post("/api/login", typed)).ok;
      if (!refused.value) emit("entered", typed.school);
    };
    return { form, refused, typed, rules, enter, Lock, OfficeBuilding, User };
  },
  template: `
    <el-card class="sign-in">
      <template #header><h1>{{ title }}</h1></template>
      <el-alert v-if="refused" type="error" show-icon :closable="false" style="margin-bottom: 16px" title="Identifiant ou mot de passe incorrect." />
      <el-form ref="form" :model="typed" :rules="rules" label-position="top" @submit.prevent="enter">
        <el-form-item v-if="!signed" :label="username" prop="username">
          <el-input v-model="typed.username" name="username" autocomplete="username" :prefix-icon="User" />
        </el-form-item>
        <el-form-item v-if="!signed" label="Mot de passe" prop="password">
          <el-input v-model="typed.password" name="password" type="password" show-password autocomplete="current-password" :prefix-icon="Lock" />
        </el-form-item>
        <el-form-item v-if="schools" label="Établissement" prop="school">
          <el-select v-model="typed.school" filterable placeholder="Choisissez votre établissement" no-match-text="Aucun établissement">
            <template #prefix><el-icon><OfficeBuilding /></el-icon></template>
            <el-option v-for="(name, key) in schools" :key="key" :value="key" :label="name" />
          </el-select>
        </el-form-item>
        <el-button type="primary" native-type="submit" style="width: 100%">{{ signed ? "Ouvrir la console" : "Se connecter" }}</el-button>
      </el-form>
      <el-link v-if="!signed" underline="never" style="margin-top: 16px">Mot de passe oublié ?</el-link>
    </el-card>`,
  components: { OfficeBuilding },
};
