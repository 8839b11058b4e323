// The banner at the foot of each page until somebody has answered it.
import { ref } from "vue";
import { keep, kept } from "./server.js";

export const Cookies = {
  template: `
  <section v-if="asked" class="cookies" aria-label="Gestion des cookies">
    <VaCard>
      <VaCardContent class="cookies-inner">
        <div>
          <strong>Ce portail utilise des cookies</strong>
          <p>Les cookies nécessaires à la connexion sont toujours déposés. Avec votre accord, la Région mesure aussi la fréquentation.</p>
          <div v-if="detailed" class="cookies-detail">
            <VaSwitch :model-value="true" disabled size="small" label="Fonctionnement du portail"></VaSwitch>
            <VaSwitch v-model="measured" size="small" label="Mesure d'audience"></VaSwitch>
          </div>
        </div>
        <div class="cookies-buttons">
          <VaButton v-if="!detailed" preset="plain" @click="detailed = true">Personnaliser</VaButton>
          <VaButton v-else preset="plain" @click="answer(measured ? 'accord' : 'refus')">Enregistrer mes choix</VaButton>
          <VaButton preset="secondary" border-color="primary" @click="answer('refus')">Tout refuser</VaButton>
          <VaButton @click="answer('accord')">Tout accepter</VaButton>
        </div>
      </VaCardContent>
    </VaCard>
  </section>`,
  setup() {
    const asked = ref(!kept("atrium_cookies")), detailed = ref(false), measured = ref(false);
    const answer = (word) => { keep("atrium_cookies", word); asked.value = false; };
    return { asked, detailed, measured, answer };
  },
};
