// « PRONOTE.net »: the publication in a card, tabs beneath.
import { ref } from "vue";
import { useQuasar } from "quasar";
import { Ent } from "./ent.js";
import { act, server } from "./server.js";

const SPACES = ["Professeurs", "Parents", "Élèves", "Vie scolaire"];

export const Net = {
  components: { Ent },
  props: { name: String },
  setup() {
    const $q = useQuasar();
    const tab = ref("publication");
    const stop = () => $q.dialog({
      title: "Arrêter la publication", persistent: true, ok: "Oui", cancel: "Non",
      message: "Les espaces ne seront plus accessibles jusqu'à la prochaine publication. Voulez-vous continuer ?",
    }).onOk(async () => {
      $q.loading.show({ message: "Arrêt de la publication en cours…" });
      const done = await act("stop");
      $q.loading.hide();
      if (done) $q.notify({ type: "warning", message: "La base n'est plus publiée." });
    });
    const publish = async () => {
      $q.loading.show({ message: "Publication en cours…" });
      const done = await act("publish");
      $q.loading.hide();
      if (done) $q.notify({ type: "positive", message: "La base est publiée." });
    };
    return { SPACES, publish, server, stop, tab };
  },
  template: `
    <q-page padding>
      <q-card flat bordered class="q-mb-md">
        <q-item>
          <q-item-section avatar><q-avatar :color="server.data.published ? 'positive' : 'grey'" text-color="white" :icon="server.data.published ? 'cloud_done' : 'cloud_off'" /></q-item-section>
          <q-item-section>
            <q-item-label class="text-h6">{{ name }}</q-item-label>
            <q-item-label caption>{{ server.data.published ? "Base publiée" : "Base non publiée" }} – {{ server.data.name }}</q-item-label>
          </q-item-section>
          <q-item-section side>
            <q-btn v-if="server.data.published" outline color="negative" icon="stop_circle" label="Arrêter la publication" @click="stop" />
            <q-btn v-else color="primary" icon="publish" label="Publier dans la base" @click="publish" />
          </q-item-section>
        </q-item>
      </q-card>
      <q-card flat bordered>
        <q-tabs v-model="tab" dense class="text-grey" active-color="primary" indicator-color="primary" align="justify" narrow-indicator>
          <q-tab name="publication" label="Espaces publiés" /><q-tab name="ent" label="Intégration dans un ENT" />
          <q-tab name="security" label="Sécurité" /><q-tab name="log" label="Journal" />
        </q-tabs>
        <q-separator />
        <q-tab-panels v-model="tab" animated>
          <q-tab-panel name="publication">
            <q-list separator><q-item v-for="one in SPACES" :key="one">
              <q-item-section avatar><q-icon name="web" /></q-item-section><q-item-section>Espace {{ one }}</q-item-section>
              <q-item-section side><q-badge :color="server.data.published ? 'positive' : 'grey'">{{ server.data.published ? "En ligne" : "Hors ligne" }}</q-badge></q-item-section>
            </q-item></q-list>
          </q-tab-panel>
          <q-tab-panel name="ent"><Ent /></q-tab-panel>
          <q-tab-panel name="security">
            <q-input filled readonly type="number" model-value="5" label="Tentatives avant suspension" style="max-width: 300px" />
          </q-tab-panel>
          <q-tab-panel name="log"><div class="text-grey">Aucun évènement aujourd'hui.</div></q-tab-panel>
        </q-tab-panels>
      </q-card>
    </q-page>`,
};
