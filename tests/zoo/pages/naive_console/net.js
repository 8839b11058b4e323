// « Pronote.net »: the publication in the page's head, and tabs beneath.
import { ref } from "vue";
import { useDialog, useMessage, useNotification } from "naive-ui";
import { Ent } from "./ent.js";
import { act, server } from "./server.js";

const SPACES = [["Professeurs", 4], ["Parents", 11], ["Élèves", 27], ["Vie scolaire", 2]].map(([space, online]) => ({ space, online }));
const COLUMNS = [{ title: "Espace", key: "space" }, { title: "Connectés", key: "online" }];

export const Net = {
  components: { Ent },
  props: { name: String },
  setup() {
    const [dialog, message, notification, busy] = [useDialog(), useMessage(), useNotification(), ref(false)];
    const stop = () => {
      const asked = dialog.warning({
        title: "Arrêter la publication", content: "Les espaces ne seront plus accessibles jusqu'à la prochaine publication. Voulez-vous continuer ?",
        positiveText: "Oui, arrêter", negativeText: "Annuler",
        onPositiveClick: async () => {
          asked.loading = true;
          if (await act("stop")) message.warning("La publication est arrêtée");
        },
      });
    };
    const publish = async () => {
      busy.value = true;
      if (await act("publish")) notification.success({ title: "Base publiée", content: "Les espaces sont de nouveau accessibles.", duration: 4500 });
      busy.value = false;
    };
    return { COLUMNS, SPACES, busy, publish, server, stop };
  },
  template: `
    <n-page-header :subtitle="'Base : ' + server.data.name">
      <template #title>{{ name }}</template>
      <template #extra><n-space align="center">
        <n-tag :type="server.data.published ? 'success' : 'error'">{{ server.data.published ? "Base publiée" : "Publication arrêtée" }}</n-tag>
        <n-button v-if="server.data.published" type="error" ghost @click="stop">Arrêter la publication</n-button>
        <n-popconfirm v-else @positive-click="publish">
          <template #trigger><n-button type="primary" :loading="busy">Publier dans la base</n-button></template>
          Rendre les espaces accessibles aux utilisateurs ?
        </n-popconfirm>
      </n-space></template>
      <n-tabs type="line" animated>
        <n-tab-pane name="spaces" tab="Espaces publiés"><n-data-table :columns="COLUMNS" :data="SPACES" /></n-tab-pane>
        <n-tab-pane name="connection" tab="Paramètres de connexion"><n-empty description="Les paramètres de connexion sont ceux de l'hébergeur" /></n-tab-pane>
        <n-tab-pane name="ent" tab="Intégration dans un ENT"><Ent /></n-tab-pane>
        <n-tab-pane name="safety" tab="Sécurité"><n-empty description="Aucune adresse suspendue" /></n-tab-pane>
      </n-tabs>
    </n-page-header>`,
};
