// « Accès aux services tiers »: each service folded, what is changed kept at once for all, after a summary.
import { computed, onMounted, ref } from "vue";
import { onBeforeRouteLeave } from "vue-router";
import Accordion from "primevue/accordion";
import AccordionContent from "primevue/accordioncontent";
import AccordionHeader from "primevue/accordionheader";
import AccordionPanel from "primevue/accordionpanel";
import Button from "primevue/button";
import Checkbox from "primevue/checkbox";
import SelectButton from "primevue/selectbutton";
import Skeleton from "primevue/skeleton";
import Tag from "primevue/tag";
import { useConfirm } from "primevue/useconfirm";
import { useToast } from "primevue/usetoast";
import { Path } from "./path.js";
import { call, known, load, read } from "./server.js";

const PROFILES = [{ key: "eleves", label: "Élèves" }, { key: "parents", label: "Parents" }, { key: "enseignants", label: "Enseignants" }, { key: "personnels", label: "Personnels" }];
const CHOICES = [{ label: "Oui", value: true }, { label: "Non", value: false }];
const copy = (one) => JSON.parse(JSON.stringify(one));
const same = (one, other) => one.on === other.on && PROFILES.every(({ key }) => one.profiles.includes(key) === other.profiles.includes(key));

export const Services = {
  components: { Accordion, AccordionContent, AccordionHeader, AccordionPanel, Button, Checkbox, Path, SelectButton, Skeleton, Tag },
  setup() {
    const confirm = useConfirm(), toast = useToast();
    const services = ref(null), kept = ref([]), busy = ref(false);
    const address = `/api/site/${known.path}/services`;
    const take = (found) => { services.value = found; kept.value = copy(found); };
    onMounted(async () => take(await read(address)));
    const changed = computed(() => (services.value ?? []).filter((one, index) => !same(one, kept.value[index])));
    const said = (one) => `${one.name} : ${one.on ? PROFILES.filter(({ key }) => one.profiles.includes(key)).map(({ label }) => label.toLowerCase()).join(", ") || "aucun profil" : "fermé"}`;
    const save = async () => {
      busy.value = true;
      const answer = await call(address, "PUT", services.value);
      if (answer.ok) {
        take(await answer.json());
        await load(known.path);
        toast.add({ severity: "success", summary: "Accès enregistrés", detail: "Les onglets du site sont à jour.", life: 4000 });
      } else toast.add({ severity: "error", summary: "Enregistrement impossible", detail: "Votre session a expiré." });
      busy.value = false;
    };
    const ask = () => confirm.require({
      header: "Modifier les accès ?",
      message: `Les utilisateurs concernés verront le changement à leur prochaine connexion. ${changed.value.map(said).join(" ; ")}.`,
      icon: "pi pi-info-circle",
      rejectProps: { label: "Annuler", severity: "secondary", outlined: true },
      acceptProps: { label: "Confirmer" },
      accept: save,
    });
    const undo = () => { services.value = copy(kept.value); };
    onBeforeRouteLeave(() => !changed.value.length || window.confirm("Des modifications ne sont pas enregistrées. Quitter la page ?"));
    return { CHOICES, PROFILES, ask, busy, changed, services, undo };
  },
  template: `
    <Path :steps="['Pages de site', 'Accès aux services tiers']" />
    <h1>Accès aux services tiers</h1>
    <p>Choisissez les services que vous ouvrez depuis ATRIUM et les profils qui en voient l'onglet sur le site de l'établissement.</p>
    <template v-if="services">
      <Accordion multiple>
        <AccordionPanel v-for="one in services" :key="one.key" :value="one.key">
          <AccordionHeader>
            <span class="head"><b>{{ one.name }}</b><small class="faint">{{ one.vendor }}</small><span class="grow" /><Tag :severity="one.on ? 'success' : 'secondary'" :value="one.on ? 'Ouvert' : 'Fermé'" /></span>
          </AccordionHeader>
          <AccordionContent>
            <p class="faint" style="margin-top: 0">{{ one.text }}</p>
            <div class="setting"><span :id="one.key + '-on'">Donner accès à ce service</span>
              <SelectButton v-model="one.on" :options="CHOICES" optionLabel="label" optionValue="value" :allowEmpty="false" :aria-labelledby="one.key + '-on'" /></div>
            <div class="setting"><span>Profils</span>
              <div class="ticks">
                <div v-for="profile in PROFILES" :key="profile.key" class="tick">
                  <Checkbox v-model="one.profiles" :inputId="one.key + '-' + profile.key" :name="one.key" :value="profile.key" :disabled="!one.on" />
                  <label :for="one.key + '-' + profile.key">{{ profile.label }}</label>
                </div>
              </div>
            </div>
          </AccordionContent>
        </AccordionPanel>
      </Accordion>
      <div class="actions">
        <small class="faint" v-if="changed.length">{{ changed.length === 1 ? "1 service modifié" : changed.length + " services modifiés" }}</small>
        <span class="grow" />
        <Button label="Annuler" severity="secondary" text :disabled="!changed.length || busy" @click="undo" />
        <Button label="Enregistrer" icon="pi pi-save" :disabled="!changed.length" :loading="busy" @click="ask" />
      </div>
    </template>
    <template v-else><Skeleton v-for="line in 4" :key="line" height="3.2rem" style="margin-bottom: 0.6rem" /></template>
  `,
};
