/** A page that has nothing yet. */
export const Nothing = { template: '<t-card><t-empty title="Aucun élément" description="Cette rubrique ne contient encore aucune donnée."></t-empty></t-card>' };
