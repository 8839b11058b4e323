// The « volet d'administration »: groups of pages, one open at a time.
import { ref } from "vue";

const GROUPS = [
  {
    key: "pages", title: "Pages de site", icon: "mdi-file-tree-outline",
    pages: [["arborescence", "Arborescence du site"], ["modeles", "Modèles de page"], ["services-tiers", "Accès aux services tiers"]],
  },
  {
    key: "utilisateurs", title: "Utilisateurs", icon: "mdi-account-multiple-outline",
    pages: [["comptes", "Comptes"], ["groupes", "Groupes"], ["export", "Export des utilisateurs"]],
  },
  {
    key: "configuration", title: "Configuration", icon: "mdi-cog-outline",
    pages: [["identite", "Identité de l'établissement"], ["apparence", "Apparence"]],
  },
];

export const PortalDrawer = {
  props: { modelValue: Boolean, root: String },
  emits: ["update:modelValue"],
  setup: () => ({ groups: GROUPS, open: ref([]) }),
  template: `
    <v-navigation-drawer :model-value="modelValue" @update:model-value="$emit('update:modelValue', $event)" width="300">
      <v-list-item title="Volet d'administration" subtitle="Site d'établissement">
        <template v-slot:append>
          <v-btn icon="mdi-chevron-left" size="small" variant="text" aria-label="Replier le volet" @click="$emit('update:modelValue', false)"></v-btn>
        </template>
      </v-list-item>
      <v-divider></v-divider>
      <v-list v-model:opened="open" open-strategy="single" color="indigo" nav>
        <v-list-group v-for="group in groups" :key="group.key" :value="group.key">
          <template v-slot:activator="{ props }"><v-list-item v-bind="props" :prepend-icon="group.icon" :title="group.title"></v-list-item></template>
          <v-list-item v-for="[path, title] in group.pages" :key="path" :title="title" :to="root + '/gestion/' + path"></v-list-item>
        </v-list-group>
      </v-list>
    </v-navigation-drawer>`,
};
