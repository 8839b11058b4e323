// A screen that no procedure needs.
export const Nothing = {
  template: `<v-empty-state icon="mdi-tray" title="Aucun élément" text="Il n'y a rien à afficher ici pour le moment."></v-empty-state>`,
};
