// « Professeurs » and « Personnels »: their list or their profiles, as the buttons above say.
import { ref } from "vue";
import { People } from "./people.js";
import { Timed } from "./timed.js";

export const Staff = {
  components: { People, Timed },
  props: { profile: String, kind: String },
  setup: () => ({ VIEWS: ["Liste", "Profils d'autorisation"], view: ref("Liste") }),
  template: `
    <div class="gap">
      <SelectButton v-model="view" :options="VIEWS" :allowEmpty="false" aria-label="Affichage" />
      <People v-if="view === 'Liste'" :profile="profile" />
      <Timed v-else :kind="kind" />
    </div>`,
};
