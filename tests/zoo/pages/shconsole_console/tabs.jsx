// A list of people and its profiles of authorisation are two tabs of one page.
import { go } from "./router.jsx";
import { Tabs, TabsList, TabsTrigger } from "./ui.jsx";

export function PeopleTabs({ of, value, children }) {
  if (!of) return children;
  return (
    <Tabs value={value} onValueChange={(next) => go(`/ressources/${of}${next === "profils" ? "/profils" : ""}`)}>
      <TabsList>
        <TabsTrigger value="liste">Liste</TabsTrigger>
        <TabsTrigger value="profils">Profils d'autorisation</TabsTrigger>
      </TabsList>
      <div className="stack" role="tabpanel">{children}</div>
    </Tabs>
  );
}
