/** « Pronote.net »: the spaces, and how they are entered. */
import { ref } from "vue";
import { Integration } from "./integration.js";
import { base } from "./server.js";

export const Publication = {
  components: { Integration },
  template: `
    <t-tabs v-model="tab" theme="normal">
      <t-tab-panel value="espaces" label="Espaces publiés"><div class="panel"><t-table row-key="name" :data="spaces" :columns="columns" size="small"></t-table></div></t-tab-panel>
      <t-tab-panel value="ent" label="Intégration dans un ENT"><div class="panel"><integration></integration></div></t-tab-panel>
      <t-tab-panel value="apparence" label="Apparence"><div class="panel"><t-empty description="Le thème par défaut est appliqué."></t-empty></div></t-tab-panel>
      <t-tab-panel value="journal" label="Journal des connexions"><div class="panel"><t-empty description="Aucune anomalie ces sept derniers jours."></t-empty></div></t-tab-panel>
    </t-tabs>`,
  setup() {
    const columns = [{ colKey: "name", title: "Espace" }, { colKey: "page", title: "Page" }, { colKey: "state", title: "État", cell: () => (base.published ? "En service" : "Arrêté") }];
    const spaces = ["Direction", "Professeurs", "Vie scolaire", "Parents", "Élèves", "Accompagnants"].map((name) => ({
      name: `Espace ${name}`, page: `${name.normalize("NFD").replace(/[^A-Za-z]/g, "").toLowerCase()}.html`,
    }));
    return { tab: ref("espaces"), columns, spaces };
  },
};
