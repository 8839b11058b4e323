// What is known of teachers or of others, under buttons: their list, their profiles.
import { TabPane, Tabs } from "@douyinfe/semi-ui-19";
import { Nothing } from "./page.jsx";

export function Staff({ server, tabs }) {
  return (
    <Tabs type="button" lazyRender>
      {tabs.map(({ key, title, Content = Nothing, told }) => <TabPane key={key} itemKey={key} tab={title}><Content server={server} {...told} /></TabPane>)}
    </Tabs>
  );
}
