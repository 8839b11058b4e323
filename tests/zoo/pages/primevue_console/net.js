// « PRONOTE.net »: the publication in a bar, tabs beneath.
import { ref } from "vue";
import { useConfirm } from "primevue/useconfirm";
import { useToast } from "primevue/usetoast";
import { Ent } from "./ent.js";
import { act, server } from "./server.js";

export const Net = {
  components: { Ent },
  setup() {
    const confirm = useConfirm(), toast = useToast();
    const busy = ref(false);
    const say = (severity, summary, detail) => toast.add({ severity, summary, detail, life: 4000 });
    const stop = (event) => confirm.require({
      target: event.currentTarget, icon: "pi pi-exclamation-triangle", message: "Les espaces ne seront plus accessibles. Continuer ?",
      rejectProps: { label: "Non", severity: "secondary", outlined: true }, acceptProps: { label: "Oui", severity: "danger" },
      accept: async () => {
        if (await act("stop")) say("warn", "Publication arrêtée", "Les paramètres peuvent être modifiés.");
      },
    });
    const publish = async () => {
      busy.value = true;
      // The base takes its time, and the bar is seen.
      await new Promise((then) => setTimeout(then, 1000));
      if (await act("publish")) say("success", "Base publiée", "Les espaces sont de nouveau accessibles.");
      busy.value = false;
    };
    const spaces = [["Professeurs", 4], ["Parents", 11], ["Élèves", 27], ["Vie scolaire", 2]].map(([name, online]) => ({ name, online }));
    return { busy, publish, server, spaces, stop };
  },
  template: `
    <div class="gap">
      <Toolbar>
        <template #start>
          <Tag v-if="server.data.published" severity="success" icon="pi pi-check" value="Base publiée" />
          <Tag v-else severity="danger" icon="pi pi-times" value="Base non publiée" />
        </template>
        <template #end>
          <Button v-if="server.data.published" label="Arrêter la publication" icon="pi pi-stop-circle" severity="danger" outlined @click="stop" />
          <Button v-else label="Publier dans la base" icon="pi pi-cloud-upload" :loading="busy" @click="publish" />
        </template>
      </Toolbar>
      <ProgressBar v-if="busy" mode="indeterminate" style="height: 6px" />
      <Tabs value="publication">
        <TabList>
          <Tab value="publication"><i class="pi pi-globe" /> Publication</Tab>
          <Tab value="ent"><i class="pi pi-key" /> Intégration dans un ENT</Tab>
          <Tab value="securite"><i class="pi pi-lock" /> Paramètres de sécurité</Tab>
        </TabList>
        <TabPanels>
          <TabPanel value="publication"><DataTable :value="spaces"><Column field="name" header="Espace" /><Column field="online" header="Connectés" /></DataTable></TabPanel>
          <TabPanel value="ent"><Ent /></TabPanel>
          <TabPanel value="securite"><p>Suspension d'une adresse IP après 5 tentatives, pendant 15 minutes.</p></TabPanel>
        </TabPanels>
      </Tabs>
    </div>`,
};
