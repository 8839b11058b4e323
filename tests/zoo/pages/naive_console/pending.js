// What was typed in a list and is not kept yet: number of the row → identifier.
import { computed, reactive } from "vue";

export const pending = reactive({});
export const unsaved = computed(() => Object.keys(pending).length);
export const forget = () => Object.keys(pending).forEach((one) => delete pending[one]);
