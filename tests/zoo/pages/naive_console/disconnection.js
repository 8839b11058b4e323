// « Déconnexion automatique » of one profile or group.
import { computed, ref } from "vue";
import { useMessage } from "naive-ui";
import { act, server } from "./server.js";

const WHO = { professeurs: "les professeurs de ce profil", vie_scolaire: "les personnels de ce profil", administratif: "les utilisateurs de ce groupe" };
const two = (number) => String(number).padStart(2, "0");
const written = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const meant = (text) => text.split(":").reduce((hours, minutes) => hours * 60 + Number(minutes), 0);

export const Disconnection = {
  props: { kind: String, name: String },
  setup(props) {
    const message = useMessage();
    const before = computed(() => server.data.durations[props.kind][props.name]);
    const [on, time, busy] = [ref(before.value !== null), ref(written(before.value ?? 60)), ref(false)];
    const minutes = computed(() => (on.value ? meant(time.value) : null));
    const save = async () => {
      busy.value = true;
      if (await act("duration", { kind: props.kind, name: props.name, minutes: minutes.value })) message.success(`« ${props.name} » enregistré`);
      busy.value = false;
    };
    return { WHO, before, busy, minutes, on, save, time };
  },
  template: `
    <n-form size="small" label-placement="left">
      <n-form-item :show-label="false" :show-feedback="false" style="margin-bottom: 12px">
        <n-checkbox v-model:checked="on">Déconnecter {{ WHO[kind] }} en cas d'inactivité supérieure à</n-checkbox>
      </n-form-item>
      <n-form-item label="Durée (h:min)">
        <n-time-picker v-model:formatted-value="time" value-format="HH:mm" format="HH:mm" :hours="[0, 1, 2, 3, 4]" :minutes="5" :actions="['confirm']" :disabled="!on" />
      </n-form-item>
      <n-button type="primary" size="small" :loading="busy" :disabled="minutes === before" @click="save">Enregistrer</n-button>
    </n-form>`,
};
