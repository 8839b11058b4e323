// Who one is first, as the portal of an académie asks; then the form of the region's own accounts.
import { ref } from "vue";
import { useRoute, useRouter } from "vue-router";
import Button from "primevue/button";
import Card from "primevue/card";
import Divider from "primevue/divider";
import InputText from "primevue/inputtext";
import Listbox from "primevue/listbox";
import Message from "primevue/message";
import Password from "primevue/password";
import { call, known, load } from "./server.js";

const KINDS = [
  { key: "eduConnect", label: "Élève ou parent", more: "Avec votre compte ÉduConnect", icon: "pi pi-graduation-cap" },
  { key: "academie", label: "Personnel de l'Éducation nationale", more: "Avec votre compte académique", icon: "pi pi-briefcase" },
  { key: "region", label: "Autre compte ATRIUM", more: "Administrateurs de site, agents de la Région, invités", icon: "pi pi-user" },
];

export const SignIn = {
  components: { Button, Card, Divider, InputText, Listbox, Message, Password },
  setup() {
    const router = useRouter(), route = useRoute();
    const kind = ref(null), username = ref(""), password = ref(""), busy = ref(false), refused = ref(false);
    const send = async () => {
      busy.value = true;
      const answer = await call("/api/connexion", "POST", { username: username.value.trim(), password: password.value });
      refused.value = !answer.ok;
      if (answer.ok) {
        await load(known.path);
        router.replace(String(route.query.retour ?? `/web/${known.path}`));
      }
      busy.value = false;
    };
    return { KINDS, busy, kind, password, refused, send, username };
  },
  template: `
    <Card class="sign">
      <template #title>Connexion à ATRIUM</template>
      <template #subtitle>{{ kind?.key === "region" ? "Autre compte ATRIUM" : "Qui êtes-vous ?" }}</template>
      <template #content>
        <Listbox v-if="!kind" v-model="kind" :options="KINDS" optionLabel="label" aria-label="Qui êtes-vous ?" scrollHeight="20rem">
          <template #option="{ option }">
            <span class="kind"><i :class="option.icon" /><span><b>{{ option.label }}</b><br><small>{{ option.more }}</small></span></span>
          </template>
        </Listbox>
        <form v-else-if="kind.key === 'region'" class="fields" @submit.prevent="send">
          <Message v-if="refused" severity="error">Identifiant ou mot de passe incorrect.</Message>
          <div><label for="username">Identifiant</label><InputText id="username" v-model="username" autocomplete="username" fluid /></div>
          <div><label for="password">Mot de passe</label><Password inputId="password" v-model="password" :feedback="false" toggleMask fluid :inputProps="{ autocomplete: 'current-password' }" /></div>
          <Button type="submit" label="Se connecter" :loading="busy" :disabled="!username || !password" fluid />
          <Button type="button" label="Ce n'est pas mon compte" link @click="kind = null" />
        </form>
        <div v-else class="fields">
          <Message severity="warn">Le guichet « {{ kind.more.replace("Avec votre compte ", "") }} » ne répond pas pour le moment.</Message>
          <Button label="Retour" icon="pi pi-arrow-left" severity="secondary" @click="kind = null" />
        </div>
      </template>
      <template #footer><Divider /><small class="faint">Première connexion ou mot de passe oublié : adressez-vous au référent numérique de votre établissement.</small></template>
    </Card>
  `,
};
