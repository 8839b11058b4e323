// Where in the administration one is.
import { computed } from "vue";
import { useRouter } from "vue-router";
import Breadcrumb from "primevue/breadcrumb";
import { known } from "./server.js";

export const Path = {
  components: { Breadcrumb },
  props: { steps: { type: Array, required: true } },
  setup(props) {
    const router = useRouter();
    const home = { icon: "pi pi-home", command: () => router.push(`/web/${known.path}`) };
    return { home, model: computed(() => props.steps.map((label) => ({ label }))) };
  },
  template: `<Breadcrumb :home="home" :model="model" style="padding-left: 0; background: none" />`,
};
