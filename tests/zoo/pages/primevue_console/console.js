// The console: a mega menu at the left; which school it is about is chosen in the bar.
import { computed, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import { SCHOOLS } from "../two_schools/school.js";
import { Net } from "./net.js";
import { People } from "./people.js";
import { Preferences } from "./preferences.js";
import { leave, load, server } from "./server.js";
import { SignIn } from "./sign_in.js";
import { Board, Host, Nothing } from "./site_pages.js";
import { Staff } from "./staff.js";
import { Timed } from "./timed.js";

const PAGES = {
  accueil: ["Tableau de bord", Board], serveur: ["Serveur PRONOTE", Host], net: ["PRONOTE.net", Net],
  bases: ["Ouvrir une base"], sauvegardes: ["Sauvegardes"],
  utilisateurs: ["Administration des utilisateurs", Timed, { kind: "administratif" }],
  annee: ["Année scolaire"], options: ["Options générales"], preferences: ["Préférences", Preferences],
  classes: ["Classes"], salles: ["Salles"],
  eleves: ["Élèves", People, { profile: "eleves" }], responsables: ["Responsables", People, { profile: "responsables" }],
  professeurs: ["Professeurs", Staff, { profile: "enseignants", kind: "professeurs" }],
  personnels: ["Personnels", Staff, { profile: "personnels", kind: "vie_scolaire" }],
};
const GROUPS = {
  Fichier: { icon: "pi pi-folder", columns: { "Bases": ["bases", "sauvegardes"], "Accès": ["utilisateurs"] } },
  "Paramètres": { icon: "pi pi-sliders-h", columns: { "Établissement": ["annee", "options"], "Mon poste": ["preferences"] } },
  Ressources: { icon: "pi pi-database", columns: { "Scolarité": ["classes", "eleves", "responsables"], "Équipe": ["professeurs", "personnels"], "Lieux": ["salles"] } },
};
const ICONS = { accueil: "pi pi-home", serveur: "pi pi-server", net: "pi pi-globe" };

export const Console = {
  components: { SignIn },
  setup() {
    const route = useRoute(), router = useRouter();
    const school = computed(() => (SCHOOLS.includes(route.path.split("/")[1]) ? route.path.split("/")[1] : null));
    const key = computed(() => route.path.split("/")[2] ?? "accueil");
    watch(school, () => load(school.value ?? "lycee"), { immediate: true });
    const item = (one) => ({ label: PAGES[one][0], icon: ICONS[one], command: () => router.push(`/${school.value}/${one}`) });
    const menu = [
      ...Object.keys(ICONS).map(item),
      ...Object.entries(GROUPS).map(([label, { icon, columns }]) => ({
        label, icon, items: Object.entries(columns).map(([title, keys]) => [{ label: title, items: keys.map(item) }]),
      })),
    ];
    const schools = computed(() => Object.entries(server.data.schools).map(([value, label]) => ({ value, label })));
    const choose = (chosen) => router.push(`/${chosen}/accueil`);
    const out = async () => {
      await leave();
      router.push("/");
    };
    const page = computed(() => PAGES[key.value] ?? ["Page introuvable"]);
    return { Nothing, choose, key, load, menu, out, page, school, schools, server };
  },
  template: `
    <div v-if="!server.data" class="page gap"><Skeleton height="3rem" /><Skeleton height="20rem" /></div>
    <Card v-else-if="!server.data.signed" class="sign-in">
      <template #title>PRONOTE</template><template #subtitle>Console d'hébergement</template>
      <template #content><SignIn username="Numéro d'hébergement" @entered="load(server.school)" /></template>
    </Card>
    <template v-else>
      <ConfirmPopup />
      <Toolbar style="border-radius: 0">
        <template #start><span class="brand">PRONOTE</span></template>
        <template #end>
          <div class="line">
            <label for="school">Établissement</label>
            <Select inputId="school" :modelValue="school" @update:modelValue="choose" :options="schools" optionLabel="label" optionValue="value"
              placeholder="Choisir un établissement" style="width: 16rem" />
            <Button icon="pi pi-sign-out" severity="secondary" text rounded aria-label="Se déconnecter" @click="out" />
          </div>
        </template>
      </Toolbar>
      <main v-if="!school" class="page"><Message severity="info">Choisissez un établissement en haut de la page pour administrer sa base.</Message></main>
      <div v-else class="sides">
        <aside><MegaMenu :model="menu" orientation="vertical" /></aside>
        <main class="page" style="width: 100%; box-sizing: border-box">
          <h1>{{ page[0] }}</h1>
          <component :is="page[1] ?? Nothing" v-if="server.school === school" :key="school + key" v-bind="page[2]" />
        </main>
      </div>
    </template>`,
};
