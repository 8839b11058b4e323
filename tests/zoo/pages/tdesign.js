// TDesign, in English for want of a French of its own: collapse with a select of several, notification, head menu whose groups pop up, card
// tabs, cascader, popconfirm and dialog, table with editable cells, slider with its number input.
import "tdesign-vue-next/es/style/index.css";
import { createApp, reactive, ref } from "vue";
import TDesign, { DialogPlugin, Input, NotifyPlugin } from "tdesign-vue-next";
import enUS from "tdesign-vue-next/es/locale/en_US.mjs";

function show(root, template, setup) {
  createApp({
    template: `<t-config-provider :global-config="language">${template}</t-config-provider>`,
    setup: () => ({ language: enUS, ...setup() }),
  }).use(TDesign).mount(root);
}

widgets.chapter = (root, site) => show(root, `
  <t-form label-align="top">
    <t-collapse>
      <t-collapse-panel v-for="one in services" :key="one.key" :value="one.key" :header="one.name">
        <t-form-item label="Activer le service">
          <t-radio-group v-model="one.on"><t-radio :value="true">Oui</t-radio><t-radio :value="false">Non</t-radio></t-radio-group>
        </t-form-item>
        <t-form-item label="Profils utilisateurs">
          <t-select v-model="one.profiles" :options="options" placeholder="Choisir les profils…" multiple clearable></t-select>
        </t-form-item>
      </t-collapse-panel>
    </t-collapse>
    <t-button style="margin-top: 16px" @click="save">Enregistrer</t-button>
  </t-form>`, () => {
  const services = reactive(site.services);
  const options = site.profiles.map((p) => ({ label: p.name, value: p.key }));
  return { services, options, save: () => site.saveServices(services).then(() => (location = "?fait=1")) };
});

widgets.save = (root, site) => show(root, '<t-button @click="save">Enregistrer</t-button>', () => {
  const told = () => NotifyPlugin.success({
    title: "Accès aux services tiers", content: "Vos modifications ont été enregistrées.", closeBtn: true, duration: 5000,
  });
  return { save: () => site.saveServices(site.plainServices()).then(told) };
});

widgets.menu = (root, site) => show(root, `
  <t-head-menu expand-type="popup">
    <template #logo><strong>Administration</strong></template>
    <t-submenu v-for="group in menu" :key="group.name" :value="group.name">
      <template #title><span>{{ group.name }}</span></template>
      <t-menu-item v-for="one in group.children" :key="one.name" :value="one.name" :href="one.href">{{ one.name }}</t-menu-item>
    </t-submenu>
  </t-head-menu>`, () => ({ menu: site.menu }));

widgets.tabs = (root, site) => show(root, `
  <t-tabs v-model="tab" theme="card">
    <t-tab-panel v-for="(one, n) in tabs" :key="n" :value="n" :label="one.name"><div style="margin: 16px" v-html="one.html"></div></t-tab-panel>
  </t-tabs>`, () => ({ tabs: site.tabs, tab: ref(0) }));

widgets.list = (root, site) => show(root, `
  <t-space direction="vertical" size="small">
    <label>Mon ENT</label>
    <t-cascader v-model="ent" :options="options" :disabled="off" style="width: 400px"></t-cascader>
  </t-space>
  <input type="hidden" name="ent" :value="ent">`, () => {
  const leaves = (names) => names.map((one) => ({ label: one, value: one }));
  const atrium = site.models.filter((one) => one.startsWith("ATRIUM"));
  const options = [
    ...leaves(site.models.slice(0, 1)),
    { label: "Provence-Alpes-Côte d'Azur", value: "paca", children: leaves(atrium) },
    { label: "Autres régions", value: "others", children: leaves(site.models.slice(1).filter((one) => !atrium.includes(one))) },
  ];
  return { ent: ref(site.ent), options, off: site.published };
});

widgets.window = (root, site) => show(root, `
  <t-popconfirm v-if="published" theme="warning" content="Arrêter la publication de la base ? Les espaces ne seront plus accessibles."
    confirm-btn="Oui" cancel-btn="Non" @confirm="stop">
    <t-button theme="danger">Arrêter la publication</t-button>
  </t-popconfirm>
  <t-button v-else @click="publish">Publier dans la base</t-button>`, () => {
  const again = () => location.reload();
  const told = () => DialogPlugin.alert({
    theme: "success", header: "Publication", body: "La base est publiée.", confirmBtn: "Fermer", onConfirm: again, onClose: again,
  });
  return { published: site.published, stop: () => site.post("stop").then(again), publish: () => site.post("publish").then(told) };
});

widgets.people = (root, site) => show(root, `
  <t-table row-key="number" :columns="columns" :data="rows" :pagination="pagination" bordered></t-table>`, () => {
  const rows = ref(site.rows);
  const onEdited = ({ newRowData: { number, cas } }) => {
    const row = rows.value.find((one) => one.number === number);
    if (row.cas === cas) return;
    site.setCas(number, cas).then(() => {
      row.cas = cas;
      rows.value = [...rows.value];
    });
  };
  const columns = [
    { title: "Nom", colKey: "family" }, { title: "Prénom", colKey: "first" },
    ...(site.pupils ? [{ title: "Né(e) le", colKey: "born" }, { title: "Classe", colKey: "group" }] : []),
    {
      title: "Identifiant CAS", colKey: "cas",
      edit: { component: Input, props: { clearable: true, autofocus: true }, abortEditOnEvent: ["onEnter"], onEdited },
    },
  ];
  return { rows, columns, pagination: { defaultCurrent: 1, defaultPageSize: 10, total: site.rows.length } };
});

widgets.duration = (root, site) => show(root, `
  <t-card title="Déconnexion automatique" style="max-width: 520px">
    <t-form label-align="top">
      <t-form-item label="Déconnecter en cas d'inactivité"><t-switch v-model="on"></t-switch></t-form-item>
      <t-form-item label="Durée (en minutes)">
        <t-slider v-model="minutes" :min="1" :max="240" :disabled="!on" :input-number-props="{ theme: 'row' }"></t-slider>
      </t-form-item>
      <t-form-item><t-button @click="save">Valider</t-button></t-form-item>
    </t-form>
  </t-card>`, () => {
  const [on, minutes] = [ref(site.minutes !== null), ref(site.minutes ?? 60)];
  return { on, minutes, save: () => site.setDuration(on.value ? minutes.value : null).then(() => location.reload()) };
});
