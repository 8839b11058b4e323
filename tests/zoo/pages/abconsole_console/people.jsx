// A list of people, page by page; « Identifiant CAS » is a text that is edited where it stands.
import * as React from "react";
import { Button, ButtonGroup, EditableText, HTMLSelect, HTMLTable, Icon, InputGroup, NonIdealState, Spinner, Switch, Tag } from "@blueprintjs/core";
import { ask, complain } from "./server.js";

const SIZES = [20, 50, 100];
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const order = (one, other) => one.family.localeCompare(other.family, "fr") || one.first.localeCompare(other.first, "fr");

function Login({ person, keep }) {
  const [text, setText] = React.useState(person.cas);
  const [done, setDone] = React.useState(false);
  React.useEffect(() => setText(person.cas), [person.cas]);
  const confirm = async (typed) => {
    const value = typed.trim();
    if (!value || value === person.cas) return setText(person.cas);
    try {
      keep((await ask(`persons/${person.number}/cas`, "PUT", { value })).cas);
      setDone(true);
    } catch {
      setText(person.cas);
      complain();
    }
  };
  return (
    <>
      <EditableText placeholder="Non renseigné" value={text} maxLength={60} selectAllOnFocus onChange={setText} onConfirm={confirm} onEdit={() => setDone(false)} />
      {done && <Icon icon="tick" intent="success" title="Enregistré" />}
    </>
  );
}

export function People({ profile }) {
  const [kept, setKept] = React.useState(null);
  const [search, setSearch] = React.useState("");
  const [group, setGroup] = React.useState("");
  const [unlinked, setUnlinked] = React.useState(false);
  const [size, setSize] = React.useState(SIZES[0]);
  const [page, setPage] = React.useState(0);
  React.useEffect(() => {
    ask(`persons/${profile}`).then(setKept);
  }, [profile]);
  if (!kept) return <NonIdealState icon={<Spinner />} title="Chargement de la liste…" />;

  const { shown, persons } = kept;
  const pupils = profile === "eleves";
  const groups = [...new Set(persons.map((one) => one.group))].filter(Boolean).sort();
  const found = persons
    .filter((one) => plain(`${one.family} ${one.first}`).includes(plain(search)) && (!group || one.group === group) && (!unlinked || !one.cas))
    .sort(order);
  const pages = Math.max(1, Math.ceil(found.length / size));
  const current = Math.min(page, pages - 1);
  const keep = (number) => (cas) =>
    setKept((before) => ({ ...before, persons: before.persons.map((one) => (one.number === number ? { ...one, cas } : one)) }));
  const first = (set) => (value) => {
    set(value);
    setPage(0);
  };
  return (
    <>
      <div className="line">
        <InputGroup type="search" leftIcon="search" placeholder="Rechercher un nom" value={search} onValueChange={first(setSearch)} />
        {pupils && (
          <HTMLSelect aria-label="Classe" value={group} onChange={(event) => first(setGroup)(event.target.value)} options={[{ value: "", label: "Toutes les classes" }, ...groups]} />
        )}
        {shown && <Switch label="Sans identifiant CAS" checked={unlinked} onChange={(event) => first(setUnlinked)(event.target.checked)} style={{ margin: 0 }} />}
        <span className="grow" />
        {shown && <Tag minimal>{persons.filter((one) => !one.cas).length} sans identifiant CAS</Tag>}
      </div>
      <HTMLTable className="people" compact bordered striped>
        <thead>
          <tr>
            <th>Nom</th><th>Prénom</th>
            {pupils && <><th>Né(e) le</th><th>Classe</th></>}
            <th>Dernière connexion</th>
            {shown && <th className="login">Identifiant CAS</th>}
          </tr>
        </thead>
        <tbody>
          {found.slice(current * size, (current + 1) * size).map((one) => (
            <tr key={one.number}>
              <td>{one.family}</td><td>{one.first}</td>
              {pupils && <><td>{one.born}</td><td>{one.group}</td></>}
              <td>{one.number % 4 ? `${String((one.number % 28) + 1).padStart(2, "0")}/11/2026` : "Jamais"}</td>
              {shown && <td className="login"><Login person={one} keep={keep(one.number)} /></td>}
            </tr>
          ))}
        </tbody>
      </HTMLTable>
      {!found.length && <NonIdealState icon="search" title="Personne ne correspond" />}
      <div className="line" style={{ marginTop: 12 }}>
        <span className="grow">{found.length} personnes</span>
        <HTMLSelect aria-label="Lignes par page" value={size} onChange={(event) => first(setSize)(Number(event.target.value))} options={SIZES.map((one) => ({ value: one, label: `${one} par page` }))} />
        <ButtonGroup>
          <Button icon="chevron-left" aria-label="Page précédente" disabled={!current} onClick={() => setPage(current - 1)} />
          {Array.from({ length: pages }, (_, one) => <Button key={one} text={one + 1} active={one === current} onClick={() => setPage(one)} />)}
          <Button icon="chevron-right" aria-label="Page suivante" disabled={current === pages - 1} onClick={() => setPage(current + 1)} />
        </ButtonGroup>
      </div>
    </>
  );
}
