// What is new in this version, told once, in the corner.
import { h, watch } from "vue";
import { NButton, useNotification } from "naive-ui";
import { server } from "./server.js";

export function useNews(school) {
  const notification = useNotification();
  watch(() => Boolean(school.value && server.data?.signed && !localStorage.getItem("news")), (due) => {
    if (!due) return;
    localStorage.setItem("news", "2026.1");
    const told = notification.info({
      title: "Nouveautés de la version 2026.1", content: "Le tableau de bord affiche désormais les espaces ouverts et la dernière sauvegarde.",
      meta: "28/11/2026",
      action: () => h(NButton, { text: true, type: "primary", onClick: () => told.destroy() }, { default: () => "J'ai compris" }),
    });
  }, { immediate: true });
}
