// What the documentation puts around an application: the French locale, and who shows messages, windows and notifications.
import { RouterView } from "vue-router";
import { dateFrFR, frFR } from "naive-ui";

export const shell = () => ({
  components: { RouterView },
  setup: () => ({ dateFrFR, frFR }),
  template: `
    <n-config-provider :locale="frFR" :date-locale="dateFrFR">
      <n-global-style />
      <n-loading-bar-provider><n-dialog-provider><n-notification-provider placement="bottom-right"><n-message-provider>
        <RouterView />
      </n-message-provider></n-notification-provider></n-dialog-provider></n-loading-bar-provider>
    </n-config-provider>`,
});
