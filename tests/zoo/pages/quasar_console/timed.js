// Authorisation profiles and groups of users: chosen in the list at the left, « Déconnexion automatique » beneath it.
import { ref } from "vue";
import { Disconnection } from "./disconnection.js";
import { server } from "./server.js";

const TITLES = { professeurs: "Profils de professeurs", vie_scolaire: "Profils de personnels", administratif: "Groupes d'utilisateurs" };
const RIGHTS = [
  { label: "Élèves", children: [{ label: "Consulter les fiches" }, { label: "Modifier les fiches" }] },
  { label: "Vie scolaire", children: [{ label: "Saisir les absences" }, { label: "Saisir les punitions" }] },
  { label: "Communication", children: [{ label: "Envoyer des messages" }] },
];

export const Timed = {
  components: { Disconnection },
  props: { name: String, kind: String },
  setup(props) {
    const names = Object.keys(server.data.durations[props.kind]);
    return { RIGHTS, TITLES, names, chosen: ref(""), ticked: ref(["Consulter les fiches", "Envoyer des messages"]) };
  },
  template: `
    <q-page padding>
      <div class="text-h6 q-mb-md">{{ name }}</div>
      <div class="row q-col-gutter-md">
        <div class="col-5">
          <q-list bordered separator class="rounded-borders q-mb-md">
            <q-item-label header>{{ TITLES[kind] }}</q-item-label>
            <q-item v-for="one in names" :key="one" clickable v-ripple :active="one === chosen" active-class="bg-blue-1 text-primary" @click="chosen = one">
              <q-item-section>{{ one }}</q-item-section>
            </q-item>
          </q-list>
          <Disconnection v-if="chosen" :key="chosen" :kind="kind" :of="chosen" />
        </div>
        <div class="col-7">
          <q-card flat bordered>
            <q-card-section><div class="text-h6">Autorisations</div><div v-if="chosen" class="text-subtitle2 text-grey">{{ chosen }}</div></q-card-section>
            <q-separator />
            <q-card-section>
              <q-tree v-if="chosen" :nodes="RIGHTS" node-key="label" tick-strategy="leaf" v-model:ticked="ticked" default-expand-all />
              <div v-else class="text-grey">Sélectionnez une ligne dans la liste.</div>
            </q-card-section>
          </q-card>
        </div>
      </div>
    </q-page>`,
};
