import * as React from "react";
import {
  ActionBar, ActionBarContainer, Cell, Column, Content, DialogContainer, Flex, Heading, IllustratedMessage, Item, Picker, Row, SearchField,
  TabList, TabPanels, TableBody, TableHeader, TableView, Tabs, Text, ToastQueue, View, useAsyncList,
} from "@adobe/react-spectrum";
import Email from "@spectrum-icons/workflow/Email";
import Key from "@spectrum-icons/workflow/Key";
import Print from "@spectrum-icons/workflow/Print";
import { Identifiers } from "./identifiers.jsx";
import { Waiting } from "./pronote.jsx";
import { Timed } from "./timed.jsx";
import { ask, useAsked } from "./ways.js";

const EVERY = [{ id: "", name: "Toutes" }];

function columns(profile, ent) {
  return [
    { key: "family", name: "Nom", allowsSorting: true },
    { key: "first", name: "Prénom", allowsSorting: true },
    ...(profile === "eleves" ? [{ key: "born", name: "Né(e) le", width: 130 }, { key: "group", name: "Classe", allowsSorting: true, width: 120 }] : []),
    ...(ent ? [{ key: "cas", name: "Identifiant CAS", allowsSorting: true }] : []),
  ];
}

function Shown({ one, field }) {
  if (field === "cas" && !one.cas) return <span className="vide">Non renseigné</span>;
  return one[field];
}

function List({ profile, plural, ent }) {
  const [about, setAbout] = React.useState({ total: 0, groups: [] });
  const [group, setGroup] = React.useState("");
  const [selected, setSelected] = React.useState(new Set());
  const [edited, setEdited] = React.useState(null);
  const asked = React.useRef("");
  const list = useAsyncList({
    initialSortDescriptor: { column: "family", direction: "ascending" },
    getKey: (one) => one.number,
    async load({ signal, cursor, filterText, sortDescriptor }) {
      const query = new URLSearchParams({
        debut: cursor || "0", texte: filterText || "", classe: asked.current, tri: sortDescriptor.column, sens: sortDescriptor.direction,
      });
      const answer = await ask(`personnes/${profile}?${query}`, undefined, { signal });
      const told = await answer.json();
      setAbout({ total: told.total, groups: told.groups });
      return { items: told.rows, cursor: told.next === null ? undefined : String(told.next) };
    },
  });
  const chosen = list.items.filter((one) => selected === "all" || selected.has(String(one.number)));
  const filter = (key) => {
    setGroup(key);
    asked.current = key;
    setSelected(new Set());
    list.reload();
  };
  const act = (key) => {
    if (key === "cas") setEdited(chosen);
    else ToastQueue.info(key === "imprimer" ? "La demande d'impression est en attente." : "La messagerie n'est pas configurée.", { timeout: 5000 });
  };
  const kept = (values) => {
    for (const one of edited) if (String(one.number) in values) list.update(one.number, { ...one, cas: values[one.number] });
    setEdited(null);
    setSelected(new Set());
  };

  return (
    <>
      <Flex gap="size-200" alignItems="end" marginBottom="size-150">
        <SearchField label="Rechercher" value={list.filterText} onChange={(text) => { setSelected(new Set()); list.setFilterText(text); }} />
        {about.groups.length > 0 && (
          <Picker label="Classe" items={[...EVERY, ...about.groups.map((id) => ({ id, name: id }))]} selectedKey={group} onSelectionChange={filter}>
            {(one) => <Item key={one.id}>{one.name}</Item>}
          </Picker>
        )}
        <Text flex UNSAFE_style={{ textAlign: "end" }}>{about.total} {plural}</Text>
      </Flex>
      <ActionBarContainer height="calc(100vh - 380px)" minHeight="size-3600">
        <TableView
          aria-label={`Liste des ${plural}`} selectionMode="multiple" selectedKeys={selected} onSelectionChange={setSelected}
          sortDescriptor={list.sortDescriptor} onSortChange={list.sort} height="100%"
          renderEmptyState={() => <IllustratedMessage><Heading>Aucun résultat</Heading><Content>Personne ne répond à ces critères.</Content></IllustratedMessage>}
        >
          <TableHeader columns={columns(profile, ent)}>
            {({ name, ...more }) => <Column {...more} key={more.key}>{name}</Column>}
          </TableHeader>
          <TableBody items={list.items} loadingState={list.loadingState} onLoadMore={list.loadMore}>
            {(one) => <Row key={one.number}>{(field) => <Cell textValue={one[field] || "Non renseigné"}><Shown one={one} field={field} /></Cell>}</Row>}
          </TableBody>
        </TableView>
        <ActionBar
          isEmphasized selectedItemCount={selected === "all" ? "all" : selected.size} onAction={act} onClearSelection={() => setSelected(new Set())}
        >
          {[
            ...(ent ? [<Item key="cas" textValue="Identifiant CAS"><Key /><Text>Identifiant CAS</Text></Item>] : []),
            <Item key="ecrire" textValue="Écrire"><Email /><Text>Écrire</Text></Item>,
            <Item key="imprimer" textValue="Imprimer"><Print /><Text>Imprimer</Text></Item>,
          ]}
        </ActionBar>
      </ActionBarContainer>
      <DialogContainer onDismiss={() => setEdited(null)}>
        {edited && <Identifiers people={edited} kept={kept} close={() => setEdited(null)} />}
      </DialogContainer>
    </>
  );
}

export function People({ profile, plural, kind }) {
  const [preferences] = useAsked("preferences");
  if (!preferences) return <Waiting />;
  const more = kind ? ["profils", "Profils d'autorisation"] : ["photos", "Trombinoscope"];
  return (
    <Tabs aria-label="Affichage">
      <TabList>
        <Item key="liste">Liste</Item>
        <Item key={more[0]}>{more[1]}</Item>
      </TabList>
      <TabPanels>
        <Item key="liste">
          <View paddingTop="size-150"><List profile={profile} plural={plural} ent={preferences.ent} /></View>
        </Item>
        <Item key={more[0]}>
          <View paddingTop="size-150">
            {kind ? <Timed kind={kind} title="Profils d'autorisation" one="un profil" /> : <Text>Aucune photo n'a été importée cette année.</Text>}
          </View>
        </Item>
      </TabPanels>
    </Tabs>
  );
}
