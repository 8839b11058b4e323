// A page of the administration.
import { computed } from "vue";
import { useRoute, useRouter } from "vue-router";
import { above, labelled, TEXTS } from "./entries.js";
import { session } from "./session.js";
import { Services } from "./services.js";
import { Export } from "./export.js";

export const Administration = {
  components: { Services, Export },
  setup() {
    const route = useRoute(), router = useRouter();
    const page = route.params.page;
    const trail = computed(() => [session.site.name, "Administration", above(page)].filter(Boolean));
    return { page, trail, title: labelled(page), text: TEXTS[page], back: () => router.push(`/web/${route.params.slug}`) };
  },
  template: `
  <div class="wide">
    <a-breadcrumb><a-breadcrumb-item v-for="one in trail" :key="one">{{ one }}</a-breadcrumb-item></a-breadcrumb>
    <a-page-header :title="title" style="padding: 12px 0" @back="back" />
    <Services v-if="page === 'services'" />
    <Export v-else-if="page === 'export'" />
    <div v-else-if="page === 'tableau'" class="panel">
      <a-row :gutter="16">
        <a-col :span="8"><a-statistic title="Comptes actifs" :value="86" /></a-col>
        <a-col :span="8"><a-statistic title="Visites cette semaine" :value="1204" /></a-col>
        <a-col :span="8"><a-statistic title="Espace utilisé" :value="37" suffix="%" /></a-col>
      </a-row>
    </div>
    <div v-else class="panel"><p v-if="text">{{ text }}</p><a-empty v-else description="Rien à afficher" /></div>
  </div>`,
};
