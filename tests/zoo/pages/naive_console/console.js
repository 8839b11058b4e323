// The console: sections in the top menu, the screens of one in a menu at the side; the school is chosen after the sign-in.
import { computed, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import { useDialog, useLoadingBar } from "naive-ui";
import { SCHOOLS } from "../two_schools/school.js";
import { SECTIONS, trail } from "./console_map.js";
import { Nothing } from "./public_pages.js";
import { Icon, icon } from "./icons.js";
import { useNews } from "./news.js";
import { forget, unsaved } from "./pending.js";
import { SchoolList } from "./school_list.js";
import { leave, load, server } from "./server.js";
import { SignIn } from "./sign_in.js";

const ACCOUNT = [{ key: "profile", label: "Mon compte" }, { key: "change", label: "Changer d'établissement" }, { key: "d", type: "divider" }, { key: "leave", label: "Se déconnecter" }];
const option = (one) => ({ key: one.key, label: one.title, icon: one.icon && icon(one.icon), children: one.entries?.map(option) });
const TOP = SECTIONS.map(({ key, title }) => ({ key, label: title }));

export const Console = {
  components: { Icon, SchoolList, SignIn },
  setup() {
    const [route, router, dialog, bar] = [useRoute(), useRouter(), useDialog(), useLoadingBar()];
    const parts = computed(() => route.path.split("/").slice(1));
    const school = computed(() => (SCHOOLS.includes(parts.value[0]) ? parts.value[0] : ""));
    const section = computed(() => SECTIONS.find((one) => one.key === (parts.value[1] || "accueil")));
    const screen = computed(() => parts.value[2] ?? section.value?.entries?.[0].key ?? "");
    const path = computed(() => trail(section.value?.key, screen.value) ?? [{ title: "Page introuvable" }]);
    const side = computed(() => section.value?.entries?.map(option));
    const go = (...keys) => router.push(`/${[school.value, ...keys].join("/")}`);
    watch(school, (one) => load(one || "lycee"), { immediate: true });
    router.beforeEach(async () => {
      if (!unsaved.value) return true;
      const sure = await new Promise((done) => dialog.warning({
        title: "Modifications non enregistrées", content: "Les identifiants saisis seront perdus. Quitter cette page ?",
        positiveText: "Quitter", negativeText: "Rester", onPositiveClick: () => done(true), onNegativeClick: () => done(false),
        onClose: () => done(false), onMaskClick: () => done(false), onEsc: () => done(false),
      }));
      if (sure) forget();
      return sure;
    });
    router.beforeEach(() => bar.start());
    router.afterEach(() => bar.finish());
    useNews(school);
    const account = async (chosen) => {
      if (chosen === "leave") await leave();
      if (chosen !== "profile") router.push("/");
    };
    const entered = () => load(school.value || "lycee");
    return { ACCOUNT, Nothing, TOP, account, entered, go, path, router, school, screen, section, server, side };
  },
  template: `
    <template v-if="server.data">
      <n-card v-if="!server.data.signed" class="sign-in" title="Console d'hébergement PRONOTE"><SignIn username="Numéro d'hébergement" @entered="entered" /></n-card>
      <SchoolList v-else-if="!school" :schools="server.data.schools" @chosen="(one) => router.push('/' + one)" />
      <n-layout v-else position="absolute">
        <n-layout-header bordered class="site-header">
          <n-text type="primary" class="brand">PRONOTE</n-text>
          <div class="grow"><n-menu mode="horizontal" responsive :value="section?.key" :options="TOP" @update:value="go" /></div>
          <n-tag :bordered="false">{{ server.data.name }}</n-tag>
          <n-dropdown trigger="click" :options="ACCOUNT" @select="account">
            <n-button quaternary><template #icon><Icon name="person" /></template>123456</n-button>
          </n-dropdown>
        </n-layout-header>
        <n-layout :has-sider="!!side" position="absolute" style="top: 65px">
          <n-layout-sider v-if="side" bordered show-trigger collapse-mode="width" :collapsed-width="64" :width="290" :native-scrollbar="false">
            <n-menu :key="section.key" :value="screen" :collapsed-width="64" :options="side" :default-expanded-keys="path.map((one) => one.key)"
              @update:value="(one) => go(section.key, one)" />
          </n-layout-sider>
          <n-layout>
            <div class="page">
              <n-breadcrumb v-if="side" style="margin-bottom: 16px"><n-breadcrumb-item v-for="one in path" :key="one.key">{{ one.title }}</n-breadcrumb-item></n-breadcrumb>
              <component :is="path.at(-1).page ?? Nothing" :key="path.at(-1).key" :name="path.at(-1).title" v-bind="path.at(-1).told" />
            </div>
          </n-layout>
        </n-layout>
      </n-layout>
    </template>`,
};
