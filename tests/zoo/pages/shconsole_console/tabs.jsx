// A list of people and its profiles of authorisation are two tabs of one page.
import { go } from "./router.jsx";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "./ui.jsx";

export function PeopleTabs({ of, value, children }) {
  if (!of) return children;
  return (
    <Tabs value={value} onValueChange={(next) => go(`/ressources/${of}${next === "profils" ? "/profils" : ""}`)}>
      <TabsList>
        <TabsTrigger value="liste">Liste</TabsTrigger>
        <TabsTrigger value="profils">Profils d'autorisation</TabsTrigger>
      </TabsList>
      <TabsContent value={value} className="stack">{children}</TabsContent>
    </Tabs>
  );
}
