// One way in for each kind of account.
import { reactive, ref } from "vue";
import { useRoute, useRouter } from "vue-router";
import { enter, post, refresh, session } from "./session.js";

const KINDS = [
  ["educonnect", "Élève ou responsable légal (ÉduConnect)"], ["academie", "Personnel de l'Éducation nationale"],
  ["region", "Agent de la Région Sud"], ["atrium", "Autre utilisateur : compte ATRIUM"],
];

export const Door = {
  setup() {
    const route = useRoute(), router = useRouter();
    const kind = ref(null), refused = ref(false), busy = ref(false), typed = reactive({ username: "", password: "" });
    const submit = async () => {
      busy.value = true;
      const answer = await post("/api/session", typed);
      busy.value = false;
      refused.value = !answer.ok;
      if (!answer.ok) return;
      await refresh();
      const back = String(route.query.retour ?? "/");
      if (session.site) await enter(session.site.slug);
      router.push(back.startsWith("/") ? back : "/");
    };
    return { KINDS, kind, refused, busy, typed, submit };
  },
  template: `
  <div class="door">
    <a-card title="Connexion à ATRIUM">
      <p>Vous êtes :</p>
      <a-radio-group v-model:value="kind"><a-radio v-for="[key, label] in KINDS" :key="key" :value="key">{{ label }}</a-radio></a-radio-group>
      <a-form v-if="kind === 'atrium'" :model="typed" layout="vertical" name="connexion" @finish="submit">
        <a-alert v-if="refused" type="error" show-icon message="Identifiant ou mot de passe incorrect." style="margin-bottom: 16px" />
        <a-form-item label="Identifiant" name="username" :rules="[{ required: true, message: 'Saisissez votre identifiant' }]">
          <a-input v-model:value="typed.username" autocomplete="username" />
        </a-form-item>
        <a-form-item label="Mot de passe" name="password" :rules="[{ required: true, message: 'Saisissez votre mot de passe' }]">
          <a-input-password v-model:value="typed.password" autocomplete="current-password" />
        </a-form-item>
        <a-button type="primary" html-type="submit" block :loading="busy">Valider</a-button>
      </a-form>
      <a-alert v-else-if="kind" type="info" show-icon message="Vous allez être redirigé vers le guichet d'authentification de votre organisme.">
        <template #action><a-button size="small">Continuer</a-button></template>
      </a-alert>
    </a-card>
  </div>`,
};
