// Portal of a whole console with Ant Design Vue, theme by default, as the documentation's examples show: drawer with an inline
// menu, tour, form items with radio and check-box groups ("check all" example), popconfirm, result in a modal, message.
import { createApp } from "vue";
import Antd from "ant-design-vue";
import "ant-design-vue/dist/reset.css";
import "./awconsole_portal/site.css";
import { App } from "./awconsole_portal/app.js";
import { router } from "./awconsole_portal/router.js";

createApp(App).use(Antd).use(router).mount("#app");
