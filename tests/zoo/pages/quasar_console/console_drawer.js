// The section's screens; those of a kind of people are folded, until one of them is open.
import { useRoute } from "vue-router";
import { server } from "./server.js";

const Entry = {
  props: { entry: Object, to: String, inset: Number },
  setup: () => ({ server }),
  template: `
    <q-item clickable v-ripple :to="to" :inset-level="inset">
      <q-item-section avatar><q-icon :name="entry.icon" /></q-item-section>
      <q-item-section>{{ entry.title }}</q-item-section>
      <q-item-section v-if="entry.counted" side>
        <q-badge outline color="primary">{{ server.data.rows.filter((one) => one.profile === entry.counted).length }}</q-badge>
      </q-item-section>
    </q-item>`,
};

export const ConsoleDrawer = {
  components: { Entry },
  props: { section: Object, school: String },
  setup(props) {
    const route = useRoute();
    const at = (one) => `/${props.school}/${props.section.key}/${one.key}`;
    const holds = (part) => part.within.some((one) => at(one) === route.path);
    return { at, holds };
  },
  template: `
    <q-scroll-area class="fit"><q-list>
      <q-item-label header>{{ section.title }}</q-item-label>
      <template v-for="one in section.entries" :key="one.title">
        <q-expansion-item v-if="one.within" :icon="one.icon" :label="one.title" :default-opened="holds(one)">
          <Entry v-for="inner in one.within" :key="inner.key" :entry="inner" :to="at(inner)" :inset="0.5" />
        </q-expansion-item>
        <Entry v-else :entry="one" :to="at(one)" />
      </template>
    </q-list></q-scroll-area>`,
};
