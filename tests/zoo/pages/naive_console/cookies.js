// The question about cookies, until it is answered once.
import { ref } from "vue";

export const Cookies = {
  setup() {
    const asked = ref(!localStorage.getItem("cookies"));
    const answer = (said) => {
      localStorage.setItem("cookies", said);
      asked.value = false;
    };
    return { answer, asked };
  },
  template: `
    <n-card v-if="asked" class="cookies" size="small" title="Gestion des cookies">
      Ce site utilise des cookies pour mesurer son audience et vous proposer des vidéos.
      <template #footer><n-space>
        <n-button size="small" type="primary" @click="answer('oui')">Tout accepter</n-button>
        <n-button size="small" @click="answer('non')">Tout refuser</n-button>
        <n-button size="small" quaternary @click="answer('non')">Personnaliser</n-button>
      </n-space></template>
    </n-card>`,
};
