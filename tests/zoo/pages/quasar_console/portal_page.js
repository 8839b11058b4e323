// Any page of the school's site; those of the administration have breadcrumbs.
import { computed } from "vue";
import { useRoute } from "vue-router";
import { Export } from "./export.js";
import { Empty, Members, News } from "./public_pages.js";
import { server } from "./server.js";
import { Services } from "./services.js";
import { VOLET } from "./volet.js";

const TABS = { "": "Accueil", actualites: "Actualités", cdi: "CDI", orientation: "Orientation" };
const PAGES = { "": News, tiers: Services, export: Export, membres: Members };

/** Pages that everybody sees: « Pronote » once it is open. */
export const tabs = () => (server.data.services.find((one) => one.key === "pronote").on ? { ...TABS, pronote: "Pronote" } : TABS);

export const PortalPage = {
  setup() {
    const at = useRoute().params.key ?? "";
    const group = VOLET.find((one) => at in one.entries);
    const page = computed(() => (server.data.signed || !group ? PAGES[at] ?? Empty : Empty));
    return { group, name: group?.entries[at] ?? tabs()[at] ?? "Page introuvable", page };
  },
  template: `
    <q-page padding>
      <q-breadcrumbs v-if="group" class="q-mb-md"><q-breadcrumbs-el icon="admin_panel_settings" label="Administration" />
        <q-breadcrumbs-el :label="group.title" /><q-breadcrumbs-el :label="name" /></q-breadcrumbs>
      <component :is="page" :name="name" />
    </q-page>`,
};
