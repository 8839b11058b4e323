// « Préférences »: tabs at the left; each tick is kept at once.
import { reactive } from "vue";
import { useMessage } from "naive-ui";
import { act, server } from "./server.js";

const OTHERS = {
  photos: "Afficher les photos des élèves dans les listes", birthdays: "Signaler les anniversaires sur la page d'accueil",
  short: "Afficher les noms des classes en abrégé",
};

export const Preferences = {
  props: { name: String },
  setup() {
    const message = useMessage();
    const ticked = reactive({ photos: true, birthdays: false, short: false });
    const kept = (done) => done && message.success("Préférence enregistrée");
    const set = async (on) => kept(await act("preference", { on }));
    const other = async (key, on) => {
      if (!(await act(`display-${key}`, { on }))) return;
      ticked[key] = on;
      kept(true);
    };
    return { OTHERS, other, server, set, ticked };
  },
  template: `
    <n-h2>{{ name }}</n-h2>
    <n-card>
      <n-tabs type="line" placement="left" style="min-height: 260px">
        <n-tab-pane name="general" tab="Générales" style="padding-left: 24px"><n-empty description="Aucune préférence générale" /></n-tab-pane>
        <n-tab-pane name="displays" tab="Affichages" style="padding-left: 24px">
          <n-space vertical size="large">
            <n-checkbox v-for="(label, key) in OTHERS" :key="key" :checked="ticked[key]" @update:checked="(on) => other(key, on)">{{ label }}</n-checkbox>
            <n-divider style="margin: 0" />
            <n-checkbox :checked="server.data.preference" @update:checked="set">Activer la gestion des identifiants ENT</n-checkbox>
            <n-text depth="3">Les préférences sont enregistrées dès qu'elles sont modifiées.</n-text>
          </n-space>
        </n-tab-pane>
        <n-tab-pane name="input" tab="Saisie" style="padding-left: 24px"><n-empty description="Aucune préférence de saisie" /></n-tab-pane>
      </n-tabs>
    </n-card>`,
};
