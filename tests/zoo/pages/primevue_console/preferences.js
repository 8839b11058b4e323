// « Préférences »: a subject a panel, everything kept by the button at the bottom.
import { reactive } from "vue";
import { useToast } from "primevue/usetoast";
import { act, server } from "./server.js";

const SUBJECTS = {
  "Général": { tips: "Afficher les astuces au démarrage" },
  "Affichages": { photos: "Afficher les photos dans les listes", ent: "Activer la gestion des identifiants ENT", ages: "Afficher l'âge à côté de la date de naissance" },
  "Impressions": { logo: "Imprimer le logo de l'établissement" },
};

export const Preferences = {
  setup() {
    const toast = useToast();
    const held = reactive({ tips: true, photos: false, ent: server.data.preference, ages: false, logo: true });
    const save = async () => {
      if (held.ent === server.data.preference || (await act("preference", { on: held.ent }))) {
        toast.add({ severity: "success", summary: "Préférences enregistrées", life: 3000 });
      }
    };
    return { SUBJECTS, held, save };
  },
  template: `
    <div class="gap">
      <Accordion value="Général">
        <AccordionPanel v-for="(ticks, subject) in SUBJECTS" :key="subject" :value="subject">
          <AccordionHeader>{{ subject }}</AccordionHeader>
          <AccordionContent>
            <div class="gap">
              <div v-for="(label, key) in ticks" :key="key" class="line">
                <Checkbox v-model="held[key]" binary :inputId="key" /><label :for="key">{{ label }}</label>
              </div>
            </div>
          </AccordionContent>
        </AccordionPanel>
      </Accordion>
      <div><Button label="Enregistrer" icon="pi pi-check" @click="save" /></div>
    </div>`,
};
