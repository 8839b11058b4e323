// Portal of a whole console with PrimeVue, preset Aura in another colour, in French, as the documentation's examples show:
// menu bar, drawer with a panel menu, accordion with select buttons and checkboxes, split button, confirm dialog, toast.
import { createApp } from "vue";
import PrimeVue from "primevue/config";
import ConfirmationService from "primevue/confirmationservice";
import ToastService from "primevue/toastservice";
import Tooltip from "primevue/tooltip";
import Aura from "@primeuix/themes/aura";
import { definePreset } from "@primeuix/themes";
import { fr } from "primelocale/fr.json";
import "primeicons/primeicons.css";
import "./ycconsole_portal/site.css";
import { Atrium } from "./ycconsole_portal/atrium.js";
import { router } from "./ycconsole_portal/router.js";

const shades = [50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 950];
const Region = definePreset(Aura, { semantic: { primary: Object.fromEntries(shades.map((one) => [one, `{sky.${one}}`])) } });

createApp(Atrium)
  .use(PrimeVue, { theme: { preset: Region, options: { darkModeSelector: ".sombre" } }, locale: fr })
  .use(ConfirmationService)
  .use(ToastService)
  .use(router)
  .directive("tooltip", Tooltip)
  .mount("#app");
