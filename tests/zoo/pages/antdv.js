// Ant Design Vue, in French: collapse with a transfer, message that is updated, dropdown with a cascading menu, card with tabs, cascader,
// popconfirm and modal of a hook, table with editable cells, slider with its input number.
import "ant-design-vue/dist/reset.css";
import { createApp, reactive, ref } from "vue";
import Antd, { Modal, message } from "ant-design-vue";
import { CheckOutlined, EditOutlined, MenuOutlined } from "@ant-design/icons-vue";
import frFR from "ant-design-vue/es/locale/fr_FR";

function show(root, template, setup) {
  createApp({
    template: `<a-config-provider :locale="french">${template}</a-config-provider>`,
    components: { CheckOutlined, EditOutlined, MenuOutlined },
    setup: () => ({ french: frFR, ...setup() }),
  }).use(Antd).mount(root);
}

widgets.chapter = (root, site) => show(root, `
  <a-form :model="services" layout="vertical" @finish="save">
    <a-collapse>
      <a-collapse-panel v-for="one in services" :key="one.key" :header="one.name">
        <a-form-item label="Activer le service">
          <a-radio-group v-model:value="one.on"><a-radio :value="true">Oui</a-radio><a-radio :value="false">Non</a-radio></a-radio-group>
        </a-form-item>
        <a-form-item label="Profils utilisateurs">
          <a-transfer v-model:target-keys="one.profiles" :data-source="data" :titles="['Sans accès', 'Avec accès']" :render="(item) => item.title"
            :list-style="{ width: '250px', height: '220px' }"></a-transfer>
        </a-form-item>
      </a-collapse-panel>
    </a-collapse>
    <a-button type="primary" html-type="submit" style="margin-top: 16px">Enregistrer</a-button>
  </a-form>`, () => {
  const services = reactive(site.services);
  const data = site.profiles.map((p) => ({ key: p.key, title: p.name }));
  return { services, data, save: () => site.saveServices(services).then(() => (location = "?fait=1")) };
});

widgets.save = (root, site) => show(root, '<a-button type="primary" @click="save">Enregistrer</a-button>', () => {
  const key = "updatable";
  const save = () => {
    message.loading({ content: "Enregistrement…", key });
    site.saveServices(site.plainServices()).then(() => message.success({ content: "Vos modifications ont été enregistrées.", key, duration: 2 }));
  };
  return { save };
});

widgets.menu = (root, site) => show(root, `
  <a-dropdown :trigger="['click']">
    <a-button type="text" aria-label="Administration"><template #icon><menu-outlined /></template></a-button>
    <template #overlay><a-menu @click="go">
      <a-sub-menu v-for="group in menu" :key="group.name" :title="group.name">
        <a-menu-item v-for="one in group.children" :key="one.href">{{ one.name }}</a-menu-item>
      </a-sub-menu>
    </a-menu></template>
  </a-dropdown>`, () => ({ menu: site.menu, go: ({ key }) => (location = key) }));
widgets.menu.icon = true;

widgets.tabs = (root, site) => show(root, `
  <a-card title="Pronote.net" :tab-list="tabList" :active-tab-key="active" @tab-change="(key) => (active = key)">
    <div v-html="tabs[active].html"></div>
  </a-card>`, () => ({
  tabs: site.tabs, active: ref("0"), tabList: site.tabs.map((one, n) => ({ key: String(n), tab: one.name })),
}));

widgets.list = (root, site) => show(root, `
  <a-form-item label="Mon ENT">
    <a-cascader v-model:value="path" :options="options" :allow-clear="false" :disabled="off" style="width: 400px"></a-cascader>
  </a-form-item>
  <input type="hidden" name="ent" :value="path[path.length - 1]">`, () => {
  const leaves = (names) => names.map((one) => ({ label: one, value: one }));
  const atrium = site.models.filter((one) => one.startsWith("ATRIUM"));
  const options = [
    ...leaves(site.models.slice(0, 1)),
    { label: "Provence-Alpes-Côte d'Azur", value: "paca", children: leaves(atrium) },
    { label: "Autres régions", value: "others", children: leaves(site.models.slice(1).filter((one) => !atrium.includes(one))) },
  ];
  const group = options.find((one) => one.children?.some((leaf) => leaf.value === site.ent));
  return { path: ref(group ? [group.value, site.ent] : [site.ent]), options, off: site.published };
});

widgets.window = (root, site) => show(root, `
  <a-popconfirm v-if="published" title="Arrêter la publication de la base ? Les espaces ne seront plus accessibles." ok-text="Oui" cancel-text="Non" @confirm="stop">
    <a-button danger>Arrêter la publication</a-button>
  </a-popconfirm>
  <a-button v-else type="primary" @click="publish">Publier dans la base</a-button>
  <component :is="contextHolder"></component>`, () => {
  const [modal, contextHolder] = Modal.useModal();
  const again = () => location.reload();
  const told = () => modal.success({ title: "Publication", content: "La base est publiée.", onOk: again });
  return { published: site.published, contextHolder, stop: () => site.post("stop").then(again), publish: () => site.post("publish").then(told) };
});

const CELL = `.editable-cell { position: relative; }
.editable-cell-input-wrapper { padding-right: 24px; }
.editable-cell-text-wrapper { min-height: 32px; padding: 5px 24px 5px 5px; }
.editable-cell-icon, .editable-cell-icon-check { position: absolute; right: 0; width: 20px; cursor: pointer; }
.editable-cell-icon { margin-top: 4px; display: none; }
.editable-cell-icon-check { line-height: 28px; }
.editable-cell-icon:hover, .editable-cell-icon-check:hover { color: #108ee9; }
.editable-cell:hover .editable-cell-icon { display: inline-block; }`;

widgets.people = (root, site) => show(root, `
  <component :is="'style'">${CELL}</component>
  <a-table bordered row-key="number" :data-source="rows" :columns="columns">
    <template #bodyCell="{ column, text, record }">
      <div v-if="column.dataIndex === 'cas'" class="editable-cell">
        <div v-if="record.number in edited" class="editable-cell-input-wrapper">
          <a-input v-model:value="edited[record.number]" @press-enter="save(record)"></a-input>
          <check-outlined class="editable-cell-icon-check" @click="save(record)" />
        </div>
        <div v-else class="editable-cell-text-wrapper">{{ text || " " }}<edit-outlined class="editable-cell-icon" @click="edit(record)" /></div>
      </div>
      <template v-else>{{ text }}</template>
    </template>
  </a-table>`, () => {
  const [rows, edited] = [ref(site.rows), reactive({})];
  const edit = ({ number, cas }) => (edited[number] = cas);
  const save = (row) => {
    const cas = edited[row.number];
    delete edited[row.number];
    if (cas !== row.cas) site.setCas(row.number, cas).then(() => (row.cas = cas));
  };
  const columns = [
    { title: "Nom", dataIndex: "family" }, { title: "Prénom", dataIndex: "first" },
    ...(site.pupils ? [{ title: "Né(e) le", dataIndex: "born" }, { title: "Classe", dataIndex: "group" }] : []),
    { title: "Identifiant CAS", dataIndex: "cas", width: "30%" },
  ];
  return { rows, columns, edited, edit, save };
});

widgets.duration = (root, site) => show(root, `
  <a-card title="Déconnexion automatique" style="max-width: 520px">
    <a-form :model="state" layout="vertical" @finish="save">
      <a-form-item><a-checkbox v-model:checked="state.on">Déconnecter en cas d'inactivité</a-checkbox></a-form-item>
      <a-form-item label="Durée (en minutes)">
        <a-row>
          <a-col :span="12"><a-slider v-model:value="state.minutes" :min="1" :max="240" :disabled="!state.on"></a-slider></a-col>
          <a-col :span="4"><a-input-number v-model:value="state.minutes" :min="1" :max="240" :disabled="!state.on" style="margin-left: 16px"></a-input-number></a-col>
        </a-row>
      </a-form-item>
      <a-form-item><a-button type="primary" html-type="submit">Valider</a-button></a-form-item>
    </a-form>
  </a-card>`, () => {
  const state = reactive({ on: site.minutes !== null, minutes: site.minutes ?? 60 });
  return { state, save: () => site.setDuration(state.on ? state.minutes : null).then(() => location.reload()) };
});
