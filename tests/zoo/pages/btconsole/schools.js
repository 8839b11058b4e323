/** For which school to work. */
import { computed, ref } from "vue";
import { useRouter } from "vue-router";
import { base } from "./server.js";

const ABOUT = { college: "0139991P · 412 élèves · hébergement n° 20418", lycee: "0139990N · 1 036 élèves · hébergement n° 20417" };

export const Schools = {
  template: `
    <t-layout class="whole"><t-header><div class="bar"><span class="brand"><i>P</i>PRONOTE</span></div></t-header>
      <t-content><div class="narrow"><t-card title="Sur quel établissement souhaitez-vous travailler ?" subtitle="Votre compte donne accès à plusieurs bases hébergées.">
        <t-radio-group v-model="chosen" style="display: flex; flex-direction: column; align-items: stretch; gap: 16px">
          <t-radio v-for="one in schools" :key="one.key" :value="one.key"><strong>{{ one.name }}</strong><div class="quiet">{{ one.about }}</div></t-radio>
        </t-radio-group>
        <template #footer><t-button :disabled="!chosen" @click="go">Continuer</t-button></template>
      </t-card></div></t-content></t-layout>`,
  setup() {
    const router = useRouter();
    const chosen = ref("");
    const schools = computed(() => Object.entries(base.schools).map(([key, name]) => ({ key, name, about: ABOUT[key] })));
    return { chosen, schools, go: () => router.push(`/${chosen.value}/tableau-de-bord`) };
  },
};
