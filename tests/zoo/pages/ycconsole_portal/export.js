// « Export des utilisateurs »: which accounts, how many there are, and the file.
import { computed, ref, watch } from "vue";
import Button from "primevue/button";
import Checkbox from "primevue/checkbox";
import Fieldset from "primevue/fieldset";
import FloatLabel from "primevue/floatlabel";
import Message from "primevue/message";
import Select from "primevue/select";
import SplitButton from "primevue/splitbutton";
import { useToast } from "primevue/usetoast";
import { Path } from "./path.js";
import { call, known, read } from "./server.js";

const PROFILES = [{ name: "Élèves", code: "eleves" }, { name: "Parents", code: "responsables" }, { name: "Enseignants", code: "enseignants" }, { name: "Personnels", code: "personnels" }];
const CLASSES = ["2NDE1", "2NDE2", "1G1", "TG3"];

export const Export = {
  components: { Button, Checkbox, Fieldset, FloatLabel, Message, Path, Select, SplitButton },
  setup() {
    const toast = useToast();
    const profile = ref(null), group = ref(null), gone = ref(false), count = ref(null), busy = ref(false), tried = ref(false);
    const query = computed(() => new URLSearchParams({ profil: profile.value?.code ?? "", classe: profile.value?.code === "eleves" ? (group.value ?? "") : "", partis: gone.value ? "1" : "0" }));
    watch(query, async (asked) => {
      if (!profile.value) return;
      const { count: found } = await read(`/api/site/${known.path}/comptes?${asked}`);
      if (asked === query.value) count.value = found;
    });
    const save = async () => {
      tried.value = true;
      if (!profile.value) return;
      busy.value = true;
      const answer = await call(`/api/site/${known.path}/comptes.csv?${query.value}`);
      if (answer.ok) {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(await answer.blob());
        link.download = answer.headers.get("Content-Disposition").match(/filename="(.*)"/)[1];
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 1000);
        toast.add({ severity: "success", summary: "Export terminé", detail: `${link.download} a été téléchargé.`, life: 4000 });
      }
      busy.value = false;
    };
    const later = (format) => () => toast.add({ severity: "info", summary: format, detail: "Ce format sera proposé à la rentrée 2027.", life: 4000 });
    const formats = [{ label: "Étiquettes (PDF)", icon: "pi pi-file-pdf", command: later("Étiquettes (PDF)") }, { label: "Classeur (XLSX)", icon: "pi pi-file-excel", command: later("Classeur (XLSX)") }];
    return { CLASSES, PROFILES, busy, count, formats, gone, group, profile, save, tried };
  },
  template: `
    <Path :steps="['Utilisateurs', 'Export des utilisateurs']" />
    <h1>Export des utilisateurs</h1>
    <p>Le fichier contient le login ATRIUM de chaque utilisateur. Il comporte des données à caractère personnel : ne le diffusez pas.</p>
    <Fieldset legend="Utilisateurs à exporter">
      <div class="criteria">
        <FloatLabel variant="on"><Select v-model="profile" inputId="profile" :options="PROFILES" optionLabel="name" :invalid="tried && !profile" fluid /><label for="profile">Profil</label></FloatLabel>
        <FloatLabel variant="on"><Select v-model="group" inputId="group" :options="CLASSES" :disabled="profile?.code !== 'eleves'" filter showClear fluid /><label for="group">Classe</label></FloatLabel>
      </div>
      <div class="tick"><Checkbox v-model="gone" inputId="gone" binary /><label for="gone">Inclure les comptes en cours de suppression</label></div>
    </Fieldset>
    <Message v-if="tried && !profile" severity="error" style="margin-top: 1rem">Le profil est obligatoire.</Message>
    <Message v-else-if="count !== null" severity="secondary" icon="pi pi-users" style="margin-top: 1rem">{{ count }} utilisateur{{ count > 1 ? "s" : "" }} à exporter</Message>
    <div class="actions"><span class="grow" /><SplitButton label="Exporter au format CSV" icon="pi pi-download" :model="formats" :disabled="busy" @click="save" /></div>
  `,
};
