// One entry of the menu at the side, with what is folded beneath.
export const Branch = {
  name: "Branch",
  props: { entry: Object, school: String },
  template: `
    <el-sub-menu v-if="entry.entries" :index="entry.title">
      <template #title><el-icon v-if="entry.icon"><component :is="entry.icon" /></el-icon><span>{{ entry.title }}</span></template>
      <Branch v-for="one in entry.entries" :key="one.title" :entry="one" :school="school" />
    </el-sub-menu>
    <el-menu-item v-else :index="'/' + school + '/' + entry.key">
      <el-icon v-if="entry.icon"><component :is="entry.icon" /></el-icon>
      <template #title><span>{{ entry.title }}</span></template>
    </el-menu-item>`,
};
