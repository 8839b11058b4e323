// « Déconnexion automatique » of what is chosen in the list: a tick, then hours and minutes, typed or picked on a dial.
import { ref } from "vue";
import { useQuasar } from "quasar";
import { act, server } from "./server.js";

const written = (minutes) => [Math.floor(minutes / 60), minutes % 60].map((one) => String(one).padStart(2, "0")).join(":");
const counted = (time) => time.split(":").reduce((hours, minutes) => Number(hours) * 60 + Number(minutes));

export const Disconnection = {
  props: { kind: String, of: String },
  setup(props) {
    const $q = useQuasar();
    const minutes = server.data.durations[props.kind][props.of];
    const [on, time] = [ref(minutes !== null), ref(written(minutes ?? 60))];
    const rules = ["time", (value) => counted(value) >= 5 || "Cinq minutes au moins"];
    const save = async () => {
      const sent = { kind: props.kind, name: props.of, minutes: on.value ? counted(time.value) : null };
      if (await act("duration", sent)) $q.notify({ type: "positive", message: "« " + props.of + " » : les modifications ont été enregistrées." });
    };
    return { on, rules, save, time };
  },
  template: `
    <q-card flat bordered><q-form @submit="save">
      <q-card-section class="text-subtitle1">Déconnexion automatique</q-card-section>
      <q-card-section class="q-pt-none">
        <q-checkbox v-model="on" label="Déconnecter après une période d'inactivité" />
        <q-input filled v-model="time" mask="time" :rules="rules" label="Durée (hh:mm)" :disable="!on" style="max-width: 220px">
          <template v-slot:append>
            <q-icon name="access_time" class="cursor-pointer">
              <q-popup-proxy cover transition-show="scale" transition-hide="scale">
                <q-time v-model="time" format24h><div class="row items-center justify-end"><q-btn v-close-popup label="Fermer" color="primary" flat /></div></q-time>
              </q-popup-proxy>
            </q-icon>
          </template>
        </q-input>
      </q-card-section>
      <q-separator />
      <q-card-actions><q-btn flat type="submit" color="primary" label="Enregistrer" /></q-card-actions>
    </q-form></q-card>`,
};
