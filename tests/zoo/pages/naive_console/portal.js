// The portal: the school's pages in the top menu; the icon at the top left slides the volet administration in.
import { computed, ref, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import { SCHOOLS } from "../two_schools/school.js";
import { Cookies } from "./cookies.js";
import { Export } from "./export.js";
import { Icon } from "./icons.js";
import { Home, Members, Nothing, Refused } from "./public_pages.js";
import { leave, load, server } from "./server.js";
import { Services } from "./services.js";
import { SignIn } from "./sign_in.js";
import { Volet, placeOf } from "./volet.js";

const TABS = { "": "Accueil", actualites: "Actualités", cdi: "CDI", orientation: "Orientation" };
const PAGES = { "": Home, tiers: Services, export: Export, membres: Members };
const ACCOUNT = [
  { key: "profile", label: "Mon profil" }, { key: "sites", label: "Mes sites" }, { key: "d", type: "divider" }, { key: "leave", label: "Se déconnecter" },
];

export const Portal = {
  components: { Cookies, Icon, SignIn, Volet },
  setup() {
    const [route, router] = [useRoute(), useRouter()];
    const [folded, asking] = [ref(true), ref(false)];
    const parts = computed(() => route.path.split("/").slice(1));
    const school = computed(() => (SCHOOLS.includes(parts.value[1]) ? parts.value[1] : "lycee"));
    const key = computed(() => (parts.value[0] === "web" ? parts.value[2] ?? "" : ""));
    const go = (one) => router.push(`/web/${school.value}${one && "/" + one}`);
    watch(school, load, { immediate: true });
    const tabs = computed(() => {
      const open = server.data.services.some((one) => one.key === "pronote" && one.on);
      return Object.entries(open ? { ...TABS, pronote: "Pronote" } : TABS).map(([one, label]) => ({ key: one, label }));
    });
    const place = computed(() => placeOf(key.value));
    const page = computed(() => (place.value && !server.data.signed ? Refused : PAGES[key.value] ?? Nothing));
    const name = computed(() => (place.value?.entry ?? tabs.value.find((one) => one.key === key.value))?.label ?? "Page introuvable");
    const account = async (chosen) => {
      if (chosen !== "leave") return;
      await leave();
      folded.value = true;
      go("");
    };
    const entered = async () => {
      await load(school.value);
      asking.value = false;
    };
    return { ACCOUNT, account, asking, entered, folded, go, key, name, page, place, server, tabs };
  },
  template: `
    <n-layout v-if="server.data" position="absolute">
      <n-layout-header bordered class="site-header">
        <n-tooltip v-if="server.data.signed" placement="right">
          <template #trigger>
            <n-button quaternary circle aria-label="Administration" @click="folded = !folded"><template #icon><Icon name="admin" /></template></n-button>
          </template>
          Administration du site
        </n-tooltip>
        <n-text type="primary" class="brand">ATRIUM</n-text><n-text style="white-space: nowrap">{{ server.data.name }}</n-text>
        <div class="grow"><n-menu mode="horizontal" responsive :value="key" :options="tabs" @update:value="go" /></div>
        <n-dropdown v-if="server.data.signed" trigger="click" :options="ACCOUNT" @select="account">
          <n-button quaternary icon-placement="left"><template #icon><Icon name="person" /></template>Camille Administrateur</n-button>
        </n-dropdown>
        <n-button v-else type="primary" @click="asking = true">Se connecter</n-button>
      </n-layout-header>
      <n-layout has-sider position="absolute" style="top: 65px">
        <n-layout-sider v-if="server.data.signed" bordered :collapsed="folded" :collapsed-width="0" :width="300"><Volet :current="key" @chosen="go" /></n-layout-sider>
        <n-layout>
          <div class="page">
            <n-breadcrumb v-if="place" style="margin-bottom: 8px">
              <n-breadcrumb-item>Administration</n-breadcrumb-item>
              <n-breadcrumb-item>{{ place.group.label }}</n-breadcrumb-item>
              <n-breadcrumb-item>{{ name }}</n-breadcrumb-item>
            </n-breadcrumb>
            <component :is="page" :key="key + server.data.signed" :name="name" @sign-in="asking = true" />
          </div>
        </n-layout>
      </n-layout>
      <n-modal v-model:show="asking" preset="card" title="Connexion à ATRIUM" style="width: 420px"><SignIn username="Identifiant" @entered="entered" /></n-modal>
      <Cookies />
    </n-layout>`,
};
