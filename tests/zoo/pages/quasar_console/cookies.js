// The question about cookies, until somebody has answered.
import { onMounted } from "vue";
import { useQuasar } from "quasar";

export function useCookies() {
  const $q = useQuasar();
  const answered = () => localStorage.setItem("cookies", "1");
  onMounted(() => localStorage.getItem("cookies") || $q.notify({
    message: "Ce site utilise des cookies pour mesurer son audience.", icon: "cookie", timeout: 0, position: "bottom-right",
    actions: [{ label: "Refuser", color: "white", handler: answered }, { label: "Accepter", color: "yellow", handler: answered }],
  }));
}
