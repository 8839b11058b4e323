// Console of a whole console with TDesign (Vue), as its documentation and its starter show: side menu, guide, tabs, table with pages,
// filters and cells to edit, tree, dialogs asked by plugin, messages and notifications. It has no French of its own: the product brings it.
import "tdesign-vue-next/es/style/index.css";
import "./btconsole/site.css";
import { createApp } from "vue";
import TDesign from "tdesign-vue-next";
import { french } from "./btconsole/french.js";
import { router } from "./btconsole/router.js";

createApp({
  template: '<t-config-provider :global-config="french"><router-view></router-view></t-config-provider>',
  setup: () => ({ french }),
}).use(TDesign).use(router).mount("#root");
