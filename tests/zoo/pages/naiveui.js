// Naive UI, in French: collapse with a transfer list, notification, foldable sider with its menu, segmented tabs, select to filter,
// popconfirm and dialog, data table whose cell shows or edits, slider with its number input.
import { createApp, h, nextTick, reactive, ref } from "vue";
import naive, { NInput, createDiscreteApi, dateFrFR, frFR } from "naive-ui";

function show(root, template, setup) {
  const french = { locale: frFR, dateLocale: dateFrFR };
  createApp({
    template: `<n-config-provider :locale="french.locale" :date-locale="french.dateLocale">${template}</n-config-provider>`,
    setup: () => ({ french, ...setup() }),
  }).use(naive).mount(root);
}

widgets.chapter = (root, site) => show(root, `
  <n-space vertical>
    <n-collapse>
      <n-collapse-item v-for="one in services" :key="one.key" :title="one.name" :name="one.key">
        <n-form-item label="Activer le service">
          <n-radio-group v-model:value="one.on" :name="one.key">
            <n-space><n-radio :value="true">Oui</n-radio><n-radio :value="false">Non</n-radio></n-space>
          </n-radio-group>
        </n-form-item>
        <n-form-item label="Profils"><n-transfer v-model:value="one.profiles" :options="options"></n-transfer></n-form-item>
      </n-collapse-item>
    </n-collapse>
    <n-button type="primary" @click="save">Enregistrer</n-button>
  </n-space>`, () => {
  const services = reactive(site.services);
  const options = site.profiles.map((p) => ({ label: p.name, value: p.key }));
  return { services, options, save: () => site.saveServices(services).then(() => (location = "?fait=1")) };
});

widgets.save = (root, site) => show(root, '<n-button type="primary" @click="save">Enregistrer</n-button>', () => {
  const { notification } = createDiscreteApi(["notification"], { configProviderProps: { locale: frFR } });
  const told = () => notification.success({
    title: "Accès aux services tiers", content: "Vos modifications ont été enregistrées.", duration: 5000, keepAliveOnHover: true,
  });
  return { save: () => site.saveServices(site.plainServices()).then(told) };
});

widgets.menu = (root, site) => show(root, `
  <n-layout has-sider style="height: 340px">
    <n-layout-sider bordered collapse-mode="width" :collapsed-width="64" :width="260" :collapsed="collapsed" show-trigger
      @collapse="collapsed = true" @expand="collapsed = false">
      <n-menu v-model:value="active" :collapsed="collapsed" :collapsed-width="64" :collapsed-icon-size="22" :options="options"></n-menu>
    </n-layout-sider>
    <n-layout><n-h3>Administration</n-h3></n-layout>
  </n-layout>`, () => {
  const paths = ["M4 4h16v16H4z", "M6 3h9l4 4v14H6z", "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 8c0-4 4-6 8-6s8 2 8 6z"];
  const icon = (d) => () => h("svg", { viewBox: "0 0 24 24", fill: "currentColor" }, h("path", { d }));
  const options = site.menu.map(({ name, children }, n) => ({
    label: name, key: name, icon: icon(paths[n % paths.length]),
    children: children.map((one) => ({ label: () => h("a", { href: one.href }, one.name), key: one.name })),
  }));
  return { options, active: ref(null), collapsed: ref(false) };
});

widgets.tabs = (root, site) => show(root, `
  <n-card><n-tabs type="segment" animated>
    <n-tab-pane v-for="one in tabs" :key="one.name" :name="one.name" :tab="one.name"><div v-html="one.html"></div></n-tab-pane>
  </n-tabs></n-card>`, () => ({ tabs: site.tabs }));

widgets.list = (root, site) => show(root, `
  <n-form-item label="Mon ENT"><n-select v-model:value="ent" filterable :options="options" :disabled="off" style="width: 320px"></n-select></n-form-item>
  <input type="hidden" name="ent" :value="ent">`, () => ({
  ent: ref(site.ent), off: site.published, options: site.models.map((one) => ({ label: one, value: one })),
}));

widgets.window = (root, site) => show(root, `
  <n-popconfirm v-if="published" positive-text="Oui" negative-text="Non" @positive-click="stop">
    <template #trigger><n-button type="warning">Arrêter la publication</n-button></template>
    Arrêter la publication de la base ? Les espaces ne seront plus accessibles.
  </n-popconfirm>
  <n-button v-else type="primary" @click="publish">Publier dans la base</n-button>`, () => {
  const { dialog } = createDiscreteApi(["dialog"], { configProviderProps: { locale: frFR } });
  const again = () => location.reload();
  const told = () => dialog.success({ title: "Publication", content: "La base est publiée.", positiveText: "Fermer", onAfterLeave: again });
  return { published: site.published, stop: () => site.post("stop").then(again), publish: () => site.post("publish").then(told) };
});

const ShowOrEdit = {
  props: { value: String, onUpdateValue: Function },
  setup(props) {
    const [isEdit, inputRef, inputValue] = [ref(false), ref(null), ref(props.value)];
    const handleOnClick = () => {
      isEdit.value = true;
      nextTick(() => inputRef.value.focus());
    };
    const handleChange = () => {
      props.onUpdateValue(inputValue.value);
      isEdit.value = false;
    };
    return () => h("div", { style: "min-height: 22px", onClick: handleOnClick }, isEdit.value
      ? h(NInput, {
        ref: inputRef, value: inputValue.value, onUpdateValue: (v) => (inputValue.value = v), onChange: handleChange, onBlur: handleChange,
      })
      : props.value);
  },
};

widgets.people = (root, site) => show(root, `
  <n-data-table :row-key="(row) => row.number" :columns="columns" :data="rows" :pagination="{ pageSize: 10 }"></n-data-table>`, () => {
  const rows = ref(site.rows);
  const keep = (row, cas) => {
    if (cas === row.cas) return;
    row.cas = cas;
    site.setCas(row.number, cas);
  };
  const columns = [
    { title: "Nom", key: "family", sorter: "default" }, { title: "Prénom", key: "first" },
    ...(site.pupils ? [{ title: "Né(e) le", key: "born" }, { title: "Classe", key: "group" }] : []),
    { title: "Identifiant CAS", key: "cas", render: (row) => h(ShowOrEdit, { value: row.cas, onUpdateValue: (v) => keep(row, v) }) },
  ];
  return { rows, columns };
});

widgets.duration = (root, site) => show(root, `
  <n-card title="Déconnexion automatique" style="max-width: 420px"><n-space vertical>
    <n-space><n-switch v-model:value="on"></n-switch>Déconnecter en cas d'inactivité</n-space>
    <n-text>Durée (en minutes)</n-text>
    <n-slider v-model:value="minutes" :min="5" :max="240" :step="5" :disabled="!on"></n-slider>
    <n-input-number v-model:value="minutes" size="small" :min="5" :max="240" :disabled="!on"></n-input-number>
    <n-button type="primary" @click="save">Valider</n-button>
  </n-space></n-card>`, () => {
  const [on, minutes] = [ref(site.minutes !== null), ref(site.minutes ?? 60)];
  return { on, minutes, save: () => site.setDuration(on.value ? minutes.value : null).then(() => location.reload()) };
});
