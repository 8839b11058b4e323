// Who signs in says first with which account; only the portal's own accounts are asked for a password here.
import { ref } from "vue";
import { useRoute, useRouter } from "vue-router";
import { useForm } from "vuestic-ui";
import { signIn } from "./server.js";

const KINDS = [
  { value: "educonnect", text: "Élève ou responsable (ÉduConnect)" },
  { value: "academie", text: "Personnel de l'académie (guichet académique)" },
  { value: "atrium", text: "Compte ATRIUM de l'établissement" },
];

export const Door = {
  template: `
  <div class="door">
    <p class="brand"><VaIcon name="hub" color="primary" size="large"></VaIcon> ATRIUM</p>
    <VaCard class="door-card">
      <VaCardContent>
        <h1 class="va-h5">Connexion</h1>
        <p class="door-label" id="kind">Je me connecte avec</p>
        <VaRadio v-model="kind" :options="KINDS" value-by="value" vertical name="compte"></VaRadio>
        <VaDivider></VaDivider>
        <div v-if="kind !== 'atrium'">
          <p class="muted">Vous allez être dirigé vers {{ kind === "academie" ? "le guichet de votre académie" : "le service ÉduConnect" }}.</p>
          <VaButton class="wide" @click="elsewhere = true">Continuer</VaButton>
          <VaAlert v-if="elsewhere" color="warning" outline class="mt">Ce service est momentanément indisponible.</VaAlert>
        </div>
        <VaForm v-else ref="form" tag="form" @submit.prevent="enter">
          <VaAlert v-if="refused" color="danger" outline class="mb">Identifiant ou mot de passe incorrect.</VaAlert>
          <VaInput v-model="username" label="Identifiant" name="username" autocomplete="username" class="mb wide" :rules="[required]"></VaInput>
          <VaInput v-model="password" label="Mot de passe" name="password" autocomplete="current-password" class="mb wide" :rules="[required]"
            :type="seen ? 'text' : 'password'">
            <template #appendInner>
              <VaIcon :name="seen ? 'visibility_off' : 'visibility'" size="small" class="eye" @click="seen = !seen"></VaIcon>
            </template>
          </VaInput>
          <VaButton type="submit" class="wide" :loading="busy">Se connecter</VaButton>
          <p class="muted mt"><a href="/assistance" @click.prevent>Identifiant ou mot de passe oublié ?</a></p>
        </VaForm>
      </VaCardContent>
    </VaCard>
    <p class="muted"><RouterLink :to="back">Retour au site de l'établissement</RouterLink></p>
  </div>`,
  setup() {
    const route = useRoute(), router = useRouter(), { validate } = useForm("form");
    const asked = String(route.query.retour ?? "");
    const back = asked.startsWith("/web/") ? asked : "/";
    const kind = ref("educonnect"), elsewhere = ref(false), username = ref(""), password = ref("");
    const seen = ref(false), busy = ref(false), refused = ref(false);
    const required = (value) => !!value || "Ce champ est obligatoire";
    async function enter() {
      if (!validate()) return;
      busy.value = true;
      refused.value = !(await signIn(username.value, password.value));
      busy.value = false;
      if (!refused.value) router.push(back);
    }
    return { KINDS, kind, elsewhere, username, password, seen, busy, refused, required, enter, back };
  },
};
