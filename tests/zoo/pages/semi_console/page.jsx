// What every page has in common: the way to it, its title, room for its content.
import { Breadcrumb, Empty, Typography } from "@douyinfe/semi-ui-19";
import { go } from "../two_schools/server.js";

/** `path` is what leads there: captions, each with its address where there is one. */
export function Page({ title, path, extra, children }) {
  const follow = (route, event) => {
    event.preventDefault();
    if (route.href) go(route.href);
  };
  return (
    <main className="content">
      {path && <Breadcrumb routes={[...path, { name: title }]} onClick={follow} aria-label="Fil d'Ariane" />}
      <div className="title"><Typography.Title heading={3} className="grow">{title}</Typography.Title>{extra}</div>
      {children}
    </main>
  );
}

export const Nothing = () => <Empty title="Aucun élément à afficher" description="Cette rubrique est vide pour le moment." style={{ padding: 48 }} />;
