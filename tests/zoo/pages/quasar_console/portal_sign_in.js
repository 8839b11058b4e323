// The portal's sign-in page.
import { useRouter } from "vue-router";
import { Credentials } from "./credentials.js";
import { load, server } from "./server.js";

export const PortalSignIn = {
  components: { Credentials },
  setup() {
    const router = useRouter();
    const entered = async () => {
      await load(server.school);
      router.push(`/web/${server.school}`);
    };
    return { entered };
  },
  template: `
    <q-page class="row justify-center items-start bg-grey-2 q-pt-xl">
      <q-card style="width: 400px">
        <q-card-section><div class="text-h6">Connexion à ATRIUM</div></q-card-section>
        <q-card-section class="q-pt-none"><Credentials username="Identifiant" action="Se connecter" @entered="entered" /></q-card-section>
        <q-separator />
        <q-card-actions><q-btn flat size="sm" label="Mot de passe oublié ?" /></q-card-actions>
      </q-card>
    </q-page>`,
};
