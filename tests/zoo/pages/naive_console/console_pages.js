// Screens of the console that no procedure needs.
import { server } from "./server.js";

export const Home = {
  setup: () => ({
    backups: [["27/11/2026", "02:14", "48 Mo"], ["26/11/2026", "02:13", "48 Mo"], ["25/11/2026", "02:14", "47 Mo"]],
    figures: { "Élèves": 65, Professeurs: 6, Personnels: 4, "Connectés": 44 }, server,
  }),
  template: `
    <n-h2>Tableau de bord</n-h2>
    <n-grid :cols="4" :x-gap="16" style="margin-bottom: 16px">
      <n-gi v-for="(value, label) in figures" :key="label"><n-card><n-statistic :label="label"><n-number-animation :to="value" /></n-statistic></n-card></n-gi>
    </n-grid>
    <n-grid :cols="2" :x-gap="16">
      <n-gi><n-card title="Dernières sauvegardes"><n-timeline>
        <n-timeline-item v-for="[day, hour, size] in backups" :key="day" type="success" :title="day" :content="size" :time="hour" />
      </n-timeline></n-card></n-gi>
      <n-gi><n-card title="Espace utilisé"><n-space vertical>
        <n-progress type="line" :percentage="37" indicator-placement="inside" /><n-text depth="3">1,8 Go sur 5 Go</n-text>
      </n-space></n-card></n-gi>
    </n-grid>`,
};

export const Server = {
  setup: () => ({ server }),
  template: `
    <n-h2>Serveur</n-h2>
    <n-descriptions bordered :column="1" label-placement="left" style="max-width: 640px">
      <n-descriptions-item label="État"><n-badge dot type="success" /> En service</n-descriptions-item>
      <n-descriptions-item label="Base chargée">{{ server.data.name }}</n-descriptions-item>
      <n-descriptions-item label="Version">2026.1.3</n-descriptions-item>
      <n-descriptions-item label="Adresse">0139990n.index-education.net</n-descriptions-item>
    </n-descriptions>`,
};
