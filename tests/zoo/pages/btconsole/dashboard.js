/** Figures and news of the school. */
import { computed } from "vue";
import { base } from "./server.js";

export const Dashboard = {
  template: `
    <div class="figures">
      <t-card v-for="one in figures" :key="one.title"><t-statistic :title="one.title" :value="one.value"></t-statistic></t-card></div>
    <div class="columns" style="grid-template-columns: 2fr 1fr">
      <t-card title="Actualités"><t-list :split="true">
        <t-list-item><t-list-item-meta title="Version 2025.1.4" description="Corrections sur l'impression des bulletins et l'édition des absences."></t-list-item-meta></t-list-item>
        <t-list-item><t-list-item-meta title="Webinaire : préparer la fin de période" description="Jeudi à 14 h, inscription depuis votre espace client."></t-list-item-meta></t-list-item></t-list></t-card>
      <t-card title="Activité récente"><t-timeline><t-timeline-item label="2 h 10">Sauvegarde quotidienne</t-timeline-item><t-timeline-item label="Hier">Import SIECLE</t-timeline-item>
        <t-timeline-item label="Lundi">Mise à jour du serveur</t-timeline-item></t-timeline></t-card></div>`,
  setup: () => ({
    figures: computed(() => [
      ...[["Élèves", "eleves"], ["Responsables", "responsables"], ["Professeurs", "enseignants"]]
        .map(([title, profile]) => ({ title, value: base.rows.filter((one) => one.profile === profile).length })),
      { title: "Connexions cette semaine", value: 318 },
    ]),
  }),
};
