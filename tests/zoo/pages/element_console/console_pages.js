// Screens of the console that no procedure needs.
import { server } from "./server.js";

export const Home = {
  setup: () => ({ server, backups: [["27/11/2026", "02:14", "48 Mo"], ["26/11/2026", "02:13", "48 Mo"], ["25/11/2026", "02:14", "47 Mo"]]
    .map(([day, hour, size]) => ({ day, hour, size })) }),
  template: `
    <div class="bar"><h1>Tableau de bord</h1></div>
    <el-row :gutter="16" style="margin-bottom: 16px">
      <el-col :span="6"><el-card><el-statistic title="Élèves" :value="65" /></el-card></el-col>
      <el-col :span="6"><el-card><el-statistic title="Professeurs" :value="6" /></el-card></el-col>
      <el-col :span="6"><el-card><el-statistic title="Connectés" :value="44" /></el-card></el-col>
      <el-col :span="6"><el-card><el-statistic title="Espace utilisé" :value="37" suffix="%" /></el-card></el-col>
    </el-row>
    <el-card header="Dernières sauvegardes">
      <el-table :data="backups"><el-table-column prop="day" label="Date" /><el-table-column prop="hour" label="Heure" /><el-table-column prop="size" label="Taille" /></el-table>
    </el-card>`,
};

export const Server = {
  setup: () => ({ server }),
  template: `
    <div class="bar"><h1>Serveur PRONOTE</h1></div>
    <el-descriptions border :column="1" style="max-width: 640px">
      <el-descriptions-item label="État">En service</el-descriptions-item>
      <el-descriptions-item label="Base chargée">{{ server.data.name }}</el-descriptions-item>
      <el-descriptions-item label="Dernière sauvegarde">Cette nuit, 02:14</el-descriptions-item>
      <el-descriptions-item label="Version">2026.1.3</el-descriptions-item>
    </el-descriptions>`,
};
