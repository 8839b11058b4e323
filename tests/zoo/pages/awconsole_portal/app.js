// What stands around every page: header, panel, cookies, guided tour, footer.
import { computed, ref, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import { BellOutlined, SettingOutlined, UserOutlined } from "@ant-design/icons-vue";
import { Modal } from "ant-design-vue";
import frFR from "ant-design-vue/es/locale/fr_FR";
import { PANEL } from "./entries.js";
import { enter, post, refresh, session } from "./session.js";

const RUBRICS = [
  { key: "", label: "Accueil" }, { key: "etablissement", label: "L'établissement" },
  { key: "orientation", label: "Orientation" }, { key: "cdi", label: "CDI" },
];

export const App = {
  components: { BellOutlined, SettingOutlined, UserOutlined },
  setup() {
    const route = useRoute(), router = useRouter();
    const panel = ref(false), touring = ref(false), step = ref(0), icon = ref(null);
    const slug = computed(() => route.params.slug);
    const rubrics = computed(() => [
      ...RUBRICS,
      ...(session.site?.tabs ?? []).map((name) => ({ key: name.toLowerCase().replace(/ /g, "-"), label: name })),
    ]);
    const steps = [
      { title: "Du nouveau dans votre espace", description: "Les pages du site s'affichent plus vite et l'annuaire a été revu.", nextButtonProps: { children: () => "Suivant" } },
      { title: "Volet d'administration", description: "Pages, publications et utilisateurs se gèrent depuis cette icône.", target: () => icon.value?.$el, placement: "bottomLeft",
        prevButtonProps: { children: () => "Précédent" }, nextButtonProps: { children: () => "Terminer" } },
    ];
    watch(() => [session.signed, slug.value, session.asked], () => {
      if (session.signed && slug.value && session.asked && !session.toured) setTimeout(() => (touring.value = true), 600);
    }, { immediate: true });
    const toured = () => {
      touring.value = false;
      session.toured = true;
      post("/api/visite");
    };
    const cookies = async (all) => {
      await post("/api/temoins", { all });
      session.asked = true;
    };
    const inform = () => Modal.info({ title: "Témoins de connexion", content: "ATRIUM dépose un témoin de session, indispensable, et un témoin de mesure d'audience, facultatif." });
    const leave = async () => {
      await post("/api/session/fin");
      await refresh();
      if (slug.value) await enter(slug.value);
      router.push(slug.value ? `/web/${slug.value}` : "/");
    };
    const account = ({ key }) => (key === "sortie" ? leave() : router.push(key === "sites" ? "/" : `/web/${slug.value ?? "lycee"}/administration/reglages`));
    const open = ({ key }) => {
      panel.value = false;
      router.push(`/web/${slug.value}/administration/${key}`);
    };
    const rubric = ({ key }) => router.push(`/web/${slug.value}${key && "/"}${key}`);
    return { frFR, PANEL, session, route, router, panel, touring, step, steps, icon, slug, rubrics, toured, cookies, inform, account, open, rubric };
  },
  template: `
  <a-config-provider :locale="frFR">
    <a-layout style="min-height: 100vh">
      <a-layout-header class="public-header">
        <a-button v-if="session.signed && slug" ref="icon" type="text" size="large" title="Volet d'administration" @click="panel = true">
          <template #icon><SettingOutlined /></template>
        </a-button>
        <span class="brand">{{ slug ? session.site?.name : "ATRIUM" }}</span>
        <a-menu v-if="slug" mode="horizontal" :items="rubrics" :selected-keys="[route.params.page ? '-' : route.params.rubric ?? '']" @click="rubric" />
        <span v-else style="flex: 1"></span>
        <template v-if="session.signed">
          <a-badge :count="3" size="small"><a-button type="text" shape="circle" title="Notifications"><template #icon><BellOutlined /></template></a-button></a-badge>
          <a-dropdown>
            <a-button type="text"><UserOutlined /> admin.exemples</a-button>
            <template #overlay>
              <a-menu @click="account">
                <a-menu-item key="sites">Mes établissements</a-menu-item>
                <a-menu-item key="compte">Mon compte</a-menu-item>
                <a-menu-divider />
                <a-menu-item key="sortie">Se déconnecter</a-menu-item>
              </a-menu>
            </template>
          </a-dropdown>
        </template>
        <a-button v-else-if="route.path !== '/connexion'" type="primary" @click="router.push({ path: '/connexion', query: { retour: route.fullPath } })">Se connecter</a-button>
      </a-layout-header>
      <a-layout-content><router-view :key="route.path" /></a-layout-content>
      <a-layout-footer style="text-align: center">
        ATRIUM, l'espace numérique de travail de la Région Sud et des académies d'Aix-Marseille et de Nice
        <br><a>Mentions légales</a> · <a>Accessibilité : partiellement conforme</a> · <a @click="inform">Témoins de connexion</a>
      </a-layout-footer>
    </a-layout>
    <a-drawer v-model:open="panel" title="Volet d'administration" placement="left" width="320">
      <a-menu mode="inline" :items="PANEL" :selected-keys="[route.params.page]" @click="open" />
    </a-drawer>
    <a-drawer :open="session.ready && !session.asked" title="Votre vie privée" placement="bottom" height="190" :closable="false">
      <p>Ce site mesure son audience de manière anonyme. Vous pouvez accepter ou refuser cette mesure ; le témoin de session reste nécessaire.</p>
      <a-space>
        <a-button type="primary" @click="cookies(true)">Tout accepter</a-button>
        <a-button @click="cookies(false)">Continuer sans accepter</a-button>
        <a-button type="link" @click="inform">En savoir plus</a-button>
      </a-space>
    </a-drawer>
    <a-tour v-model:current="step" :open="touring" :steps="steps" @close="toured" @finish="toured" />
  </a-config-provider>`,
};
