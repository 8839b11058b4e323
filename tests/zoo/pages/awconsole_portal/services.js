// Third-party services: one long form, kept whole.
import { ref } from "vue";
import { useRoute } from "vue-router";
import { message } from "ant-design-vue";
import { enter, post } from "./session.js";

const PROFILES = [
  { value: "eleves", label: "Élèves" }, { value: "parents", label: "Parents" },
  { value: "enseignants", label: "Enseignants" }, { value: "personnels", label: "Personnels" },
];

export const Services = {
  setup() {
    const slug = useRoute().params.slug, path = `/api/sites/${slug}/services`;
    const services = ref(null), busy = ref(false);
    const load = async () => (services.value = await (await fetch(path)).json());
    load();
    const all = (one, on) => (one.profiles = on ? PROFILES.map(({ value }) => value) : []);
    const save = async () => {
      const empty = services.value.find((one) => one.on && !one.profiles.length);
      if (empty) return message.warning(`Choisissez au moins un profil pour ${empty.name}.`);
      busy.value = true;
      const answer = await post(path, services.value);
      busy.value = false;
      if (!answer.ok) return message.error("L'enregistrement a échoué.");
      services.value = await answer.json();
      await enter(slug);
      return message.success("Les accès aux services tiers ont été enregistrés.");
    };
    const reset = async () => {
      await load();
      message.info("Les modifications ont été abandonnées.");
    };
    return { PROFILES, services, busy, all, save, reset };
  },
  template: `
  <a-skeleton v-if="!services" active :paragraph="{ rows: 8 }" />
  <div v-else class="services">
    <a-form :label-col="{ span: 6 }">
      <section v-for="one in services" :key="one.key" :id="one.key" :aria-label="one.name">
        <a-divider orientation="left"><h3 style="margin: 0">{{ one.name }}</h3></a-divider>
        <p>{{ one.about }} <a-typography-text type="secondary">Éditeur : {{ one.editor }}</a-typography-text></p>
        <a-form-item label="Activer l'accès">
          <a-radio-group v-model:value="one.on"><a-radio :value="true">Oui</a-radio><a-radio :value="false">Non</a-radio></a-radio-group>
        </a-form-item>
        <a-form-item v-if="one.on" label="Profils">
          <a-checkbox :checked="one.profiles.length === 4" :indeterminate="one.profiles.length > 0 && one.profiles.length < 4"
            @change="all(one, $event.target.checked)">Tout cocher</a-checkbox>
          <a-divider style="margin: 8px 0" />
          <a-checkbox-group v-model:value="one.profiles" :options="PROFILES" />
        </a-form-item>
      </section>
      <a-divider />
      <a-space>
        <a-popconfirm title="Enregistrer ces accès ? Les onglets du site seront mis à jour." @confirm="save">
          <a-button type="primary" :loading="busy">Enregistrer</a-button>
        </a-popconfirm>
        <a-button @click="reset">Rétablir</a-button>
      </a-space>
    </a-form>
    <a-anchor :items="services.map((one) => ({ key: one.key, href: '#' + one.key, title: one.name }))" />
  </div>`,
};
