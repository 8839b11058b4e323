// The « volet d'administration »: its categories, then the pages of the one that is pressed, and the way back.
import { ref } from "vue";

export const VOLET = [
  { title: "Pages de site", icon: "web", entries: { pages: "Arborescence du site", tiers: "Accès aux services tiers", menus: "Menus" } },
  { title: "Utilisateurs", icon: "group", entries: { membres: "Membres du site", groupes: "Groupes", export: "Export des utilisateurs" } },
  { title: "Contenus", icon: "article", entries: { articles: "Articles", documents: "Documents", agenda: "Agenda" } },
  { title: "Configuration", icon: "settings", entries: { identite: "Identité du site", mentions: "Mentions légales" } },
];

export const Volet = {
  props: { at: Function },
  emits: ["chosen"],
  setup: () => ({ VOLET, level: ref("top") }),
  template: `
    <q-tab-panels v-model="level" animated class="fit">
      <q-tab-panel name="top" class="q-pa-none">
        <q-list>
          <q-item-label header>Administration du site</q-item-label>
          <q-item v-for="one in VOLET" :key="one.title" clickable v-ripple @click="level = one.title">
            <q-item-section avatar><q-icon :name="one.icon" /></q-item-section>
            <q-item-section>{{ one.title }}</q-item-section>
            <q-item-section side><q-icon name="chevron_right" /></q-item-section>
          </q-item>
        </q-list>
      </q-tab-panel>
      <q-tab-panel v-for="one in VOLET" :key="one.title" :name="one.title" class="q-pa-none">
        <q-toolbar class="bg-grey-2">
          <q-btn flat round dense icon="arrow_back" aria-label="Retour" @click="level = 'top'" /><q-toolbar-title>{{ one.title }}</q-toolbar-title>
        </q-toolbar>
        <q-list separator>
          <q-item v-for="(label, key) in one.entries" :key="key" clickable v-ripple :to="at(key)" @click="$emit('chosen')">
            <q-item-section>{{ label }}</q-item-section>
          </q-item>
        </q-list>
      </q-tab-panel>
    </q-tab-panels>`,
};
