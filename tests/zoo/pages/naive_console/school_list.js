// Whose base is to be administered.
import { Icon } from "./icons.js";

export const SchoolList = {
  components: { Icon },
  props: { schools: Object },
  emits: ["chosen"],
  template: `
    <n-card class="sign-in" style="width: 520px" title="Choisissez un établissement">
      <n-list hoverable clickable>
        <n-list-item v-for="(name, key) in schools" :key="key" @click="$emit('chosen', key)">
          <template #prefix><n-avatar><Icon name="home" /></n-avatar></template>
          <n-thing :title="name" description="Base 2026-2027, hébergée" />
        </n-list-item>
      </n-list>
    </n-card>`,
};
