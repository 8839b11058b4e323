// Above a list of people: how many they are, a search, and the columns to show.
export const PeopleTools = {
  props: { search: String, chosen: Array, columns: Array, total: Number, profile: String },
  emits: ["update:search", "update:chosen"],
  template: `
    <v-toolbar color="transparent" flat>
      <v-toolbar-title>{{ total }} {{ profile === "eleves" ? "élèves" : "personnes" }}</v-toolbar-title>
      <v-text-field :model-value="search" @update:model-value="$emit('update:search', $event ?? '')" class="me-2" label="Rechercher" prepend-inner-icon="mdi-magnify"
        density="compact" variant="outlined" max-width="280" clearable hide-details single-line></v-text-field>
      <v-menu :close-on-content-click="false" location="bottom end">
        <template v-slot:activator="{ props: menu }">
          <v-tooltip text="Colonnes affichées" location="bottom">
            <template v-slot:activator="{ props: tip }">
              <v-btn v-bind="{ ...menu, ...tip }" icon="mdi-view-column-outline" aria-label="Colonnes affichées"></v-btn>
            </template>
          </v-tooltip>
        </template>
        <v-card title="Colonnes" min-width="260">
          <v-card-text class="pt-0">
            <v-checkbox v-for="one in columns" :key="one.key" :model-value="chosen" @update:model-value="$emit('update:chosen', $event)" :value="one.key"
              :label="one.title" :disabled="one.key === 'family'" color="teal" density="compact" hide-details></v-checkbox>
          </v-card-text>
        </v-card>
      </v-menu>
      <v-btn icon="mdi-printer-outline" aria-label="Imprimer" onclick="print()"></v-btn>
    </v-toolbar>`,
};
