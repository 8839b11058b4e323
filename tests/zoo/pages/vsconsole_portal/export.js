// « Export des utilisateurs »: three steps, the last of which gives the file.
import { computed, ref } from "vue";
import { useToast } from "vuestic-ui";
import { held } from "./server.js";

const PROFILES = [
  { text: "Élèves", value: "eleves" }, { text: "Parents", value: "responsables" }, { text: "Enseignants", value: "enseignants" }, { text: "Personnels", value: "personnels" },
];
const CLASSES = ["1G1", "2NDE1", "2NDE2", "TG3"];

export const Export = {
  template: `
  <h1 class="va-h4">Export des utilisateurs</h1>
  <p class="mb">Le fichier contient le login de chaque utilisateur du profil. Il s'agit de données personnelles : ne le conservez pas au-delà de son utilisation.</p>
  <VaCard class="narrow"><VaCardContent>
    <VaStepper v-model="step" :steps="steps" :next-disabled="!profile" @finish="give">
      <template #step-content-0>
        <VaSelect v-model="profile" label="Profil" placeholder="Choisir un profil" :options="PROFILES" value-by="value"></VaSelect>
      </template>
      <template #step-content-1>
        <VaSelect v-model="group" label="Classe" placeholder="Toutes les classes" :options="CLASSES" clearable :disabled="profile !== 'eleves'"
          :messages="profile === 'eleves' ? 'Facultatif' : 'Pour les élèves seulement'"></VaSelect>
      </template>
      <template #step-content-2>
        <VaList>
          <VaListItem v-for="[label, value] in summary" :key="label"><VaListItemSection><VaListItemLabel caption>{{ label }}</VaListItemLabel><VaListItemLabel>{{ value }}</VaListItemLabel></VaListItemSection></VaListItem>
        </VaList>
        <VaProgressBar v-if="busy" indeterminate>Préparation du fichier</VaProgressBar>
      </template>
    </VaStepper>
  </VaCardContent></VaCard>`,
  setup() {
    const { init } = useToast(), step = ref(0), profile = ref(""), group = ref(""), busy = ref(false);
    const steps = [{ label: "Profil", icon: "badge" }, { label: "Options", icon: "tune" }, { label: "Fichier", icon: "download" }];
    const summary = computed(() => [
      ["Profil", PROFILES.find((one) => one.value === profile.value)?.text], ["Classe", group.value || "Toutes"], ["Format", "CSV (séparateur : point-virgule)"],
    ]);
    async function give() {
      busy.value = true;
      const asked = new URLSearchParams({ profil: profile.value, classe: profile.value === "eleves" ? group.value || "" : "" });
      const answer = await fetch(`/api/export/${held.school}?${asked}`);
      busy.value = false;
      if (!answer.ok) return init({ message: "L'export a échoué. Reconnectez-vous.", color: "danger" });
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await answer.blob());
      link.download = `export-${profile.value}.csv`;
      link.click();
      init({ message: "Le fichier a été téléchargé.", color: "success" });
      // Ready for the next profile.
      step.value = 0;
      profile.value = group.value = "";
    }
    return { PROFILES, CLASSES, step, steps, profile, group, summary, busy, give };
  },
};
