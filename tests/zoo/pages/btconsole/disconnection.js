/** « Déconnexion automatique » of one profile or group. */
import { computed, ref, watch } from "vue";
import { NotifyPlugin } from "tdesign-vue-next";
import { base, change } from "./server.js";

export const Disconnection = {
  props: ["kind", "name"],
  template: `
    <t-card title="Déconnexion automatique" header-bordered><div v-if="!name" class="quiet">Sélectionnez un élément ci-dessus.</div>
      <div v-else class="stack"><div>{{ name }}</div>
        <t-checkbox v-model="on">Déconnecter après une période d'inactivité</t-checkbox>
        <div style="display: flex; align-items: center; gap: 12px"><span>Durée</span><t-input-number v-model="minutes" :min="1" :max="240" :disabled="!on" suffix="min"></t-input-number></div>
        <div><t-button :disabled="!changed" :loading="busy" @click="keep">Appliquer</t-button></div></div></t-card>`,
  setup(props) {
    const [on, minutes, busy] = [ref(false), ref(60), ref(false)];
    const kept = computed(() => base.durations[props.kind][props.name] ?? null);
    const asked = computed(() => (on.value ? minutes.value : null));
    const read = () => {
      on.value = kept.value !== null;
      minutes.value = kept.value ?? 60;
    };
    watch(() => props.name, read, { immediate: true });
    const keep = async () => {
      busy.value = true;
      await change("duration", { kind: props.kind, name: props.name, minutes: asked.value });
      busy.value = false;
      NotifyPlugin.success({ title: "Déconnexion automatique", content: `Le réglage de « ${props.name} » est enregistré.`, closeBtn: true });
    };
    const changed = computed(() => asked.value !== kept.value && (!on.value || minutes.value));
    return { on, minutes, busy, changed, keep };
  },
};
