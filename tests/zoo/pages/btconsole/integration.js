/** The tab « Intégration dans un ENT »: locked while the base is published, kept when it is published again. */
import { computed, h, reactive, ref } from "vue";
import { DialogPlugin, LoadingPlugin, MessagePlugin, NotifyPlugin } from "tdesign-vue-next";
import { base, change } from "./server.js";

const NONE = "Aucun modèle";

export const Integration = {
  template: `
    <t-alert v-if="base.published" theme="success" title="Publication en service" message="Pour modifier les paramètres de cet onglet, arrêtez la publication.">
      <template #operation><t-button theme="danger" variant="outline" size="small" @click="stop">Arrêter la publication</t-button></template></t-alert>
    <t-alert v-else theme="warning" title="La publication est arrêtée" message="Les espaces sont inaccessibles jusqu'à la prochaine publication."></t-alert>
    <t-form ref="form" :data="data" :rules="rules" :disabled="base.published" label-width="180px" style="max-width: 760px; margin-top: 24px" @submit="publish">
      <t-form-item label="Mon ENT" name="ent"><t-select v-model="data.ent" filterable>
        <t-option-group v-for="group in groups" :key="group.label" :label="group.label"><t-option v-for="one in group.names" :key="one" :value="one" :label="one"></t-option></t-option-group></t-select></t-form-item>
      <t-form-item label="URL du serveur CAS" name="cas"><t-input v-model="data.cas" placeholder="https://"></t-input></t-form-item>
      <t-form-item label="Adresse de la base" name="base"><t-input :value="'https://' + base.key + '.hebergement.example/pronote/'" readonly></t-input></t-form-item>
      <t-form-item class="submit"><t-button theme="primary" type="submit" :disabled="base.published">Publier dans la base</t-button></t-form-item>
    </t-form>`,
  setup() {
    const form = ref();
    const data = reactive({ ent: base.ent, cas: base.cas });
    const rules = { cas: [{ validator: (value) => data.ent === NONE || /^https?:\/\/\S+/.test(value), message: "Saisissez l'adresse du serveur CAS" }] };
    const groups = computed(() => {
      const ours = base.models.filter((one) => one.startsWith("ATRIUM"));
      return [
        { label: "Sans ENT", names: [NONE] },
        { label: "Provence-Alpes-Côte d'Azur", names: ours },
        { label: "Autres académies", names: base.models.filter((one) => one !== NONE && !ours.includes(one)) },
      ];
    });
    const stop = () => {
      const asked = DialogPlugin.confirm({
        header: "Arrêter la publication ?",
        body: "Les utilisateurs connectés seront déconnectés et les espaces resteront inaccessibles jusqu'à la prochaine publication.",
        theme: "warning",
        confirmBtn: "Arrêter la publication",
        cancelBtn: "Annuler",
        onConfirm: async () => {
          asked.setConfirmLoading(true);
          await change("stop");
          asked.destroy();
          MessagePlugin.success("La publication est arrêtée.");
        },
      });
    };
    const publish = ({ validateResult }) => {
      if (validateResult !== true) return;
      const asked = DialogPlugin.confirm({
        header: "Publier dans la base ?",
        body: () => h("div", [h("p", "Les espaces seront publiés avec les paramètres suivants :"), h("p", `Mon ENT : ${data.ent}`), h("p", `Serveur CAS : ${data.cas || "aucun"}`)]),
        confirmBtn: "Publier",
        cancelBtn: "Annuler",
        onConfirm: async () => {
          asked.destroy();
          const shown = LoadingPlugin({ fullscreen: true, text: "Publication en cours…" });
          await change("ent", { ...data });
          await change("publish");
          shown.hide();
          NotifyPlugin.success({ title: "La base est publiée", content: "Les espaces sont de nouveau accessibles.", closeBtn: true });
        },
      });
    };
    return { base, form, data, rules, groups, stop, publish };
  },
};
