// « Accès aux services tiers »: a card a service, chips for its profiles, everything kept by the button at the very bottom.
import { computed, ref } from "vue";
import { PROFILES } from "../two_schools/school.js";
import { say } from "./notice.js";
import { act, pause, server } from "./server.js";

const ABOUT = {
  correlyce: ["mdi-bookshelf", "Catalogue de ressources numériques"],
  primaire: ["mdi-human-child", "Vie scolaire du premier degré"],
  pronote: ["mdi-calendar-clock", "Emploi du temps, notes, absences et cahier de textes"],
  moodle: ["mdi-laptop", "Plateforme de cours en ligne"],
};

const copied = () => server.data.services.map(({ key, name, on, profiles }) => ({ key, name, on, profiles: [...profiles].sort() }));

export const Services = {
  template: `
    <p class="mb-4">Indiquez les services proposés aux utilisateurs du site, puis les profils qui y accèdent.</p>
    <v-card v-for="one in held" :key="one.key" class="mb-4" variant="outlined">
      <v-card-item :prepend-icon="about[one.key][0]" :title="one.name" :subtitle="about[one.key][1]">
        <template v-slot:append><v-chip :color="one.on ? 'success' : undefined" size="small" label>{{ one.on ? "Ouvert" : "Fermé" }}</v-chip></template>
      </v-card-item>
      <v-card-text>
        <v-radio-group v-model="one.on" inline label="Proposer ce service" hide-details>
          <v-radio label="Oui" :value="true"></v-radio><v-radio label="Non" :value="false"></v-radio>
        </v-radio-group>
        <div class="text-title-small mt-2">Profils utilisateurs</div>
        <v-chip-group v-model="one.profiles" multiple column :disabled="!one.on" selected-class="text-primary">
          <v-chip v-for="profile in profiles" :key="profile.id" :value="profile.id" filter variant="outlined">{{ profile.label }}</v-chip>
        </v-chip-group>
      </v-card-text>
    </v-card>
    <div class="d-flex justify-end ga-2 mt-6">
      <v-btn variant="text" :disabled="!changed" @click="held = copied()">Annuler</v-btn>
      <v-btn color="primary" prepend-icon="mdi-content-save" :disabled="!changed" :loading="busy" @click="save">Enregistrer</v-btn>
    </div>`,
  setup() {
    const [held, busy] = [ref(copied()), ref(false)];
    const sorted = () => held.value.map((one) => ({ ...one, profiles: [...one.profiles].sort() }));
    const changed = computed(() => JSON.stringify(sorted()) !== JSON.stringify(copied()));
    const save = async () => {
      busy.value = true;
      await pause(500);
      const kept = await act("services", Object.fromEntries(held.value.map(({ key, on, profiles }) => [key, { on, profiles }])));
      busy.value = false;
      if (!kept) return;
      held.value = copied();
      say("Vos modifications ont bien été prises en compte.", "success");
    };
    return { held, busy, changed, copied, save, profiles: PROFILES, about: ABOUT };
  },
};
