// The school's site: public pages in a navigation across; who is signed in has the administration behind the icon at the top left.
import { Button, Layout, Nav, Skeleton, Tooltip } from "@douyinfe/semi-ui-19";
import { IconSetting } from "@douyinfe/semi-icons";
import { SCHOOLS, go, post, usePath, useServer } from "../two_schools/server.js";
import { Account } from "./account.jsx";
import { Administration } from "./administration.jsx";
import { Cookies } from "./cookies.jsx";
import { Nothing, Page } from "./page.jsx";
import { Home } from "./home.jsx";
import { SignIn } from "./sign_in.jsx";

const PAGES = { "": "Accueil", vie: "Vie de l'établissement", orientation: "Orientation", cdi: "CDI" };

export function Portal() {
  const [, , asked, page = "", section, entry] = usePath().split("/");
  const school = SCHOOLS.includes(asked) ? asked : "lycee";
  const server = useServer(school);
  if (!server.data) return <Skeleton active loading placeholder={<Skeleton.Title style={{ height: 60 }} />} />;
  const { name, signed, services } = server.data;
  const at = (path) => `/web/${school}${path && "/" + path}`;
  const entered = async () => {
    await server.load();
    go(at(""));
  };
  const leave = async () => {
    await post("/api/logout");
    await entered();
  };
  const pages = services.find((one) => one.key === "pronote").on ? { ...PAGES, pronote: "Pronote" } : PAGES;
  const items = Object.entries(pages).map(([itemKey, text]) => ({ itemKey: itemKey || "accueil", text }));
  const icon = (
    <Tooltip content="Administration du site" position="bottomLeft">
      {/* Under this React, what triggers it must be an element itself. */}
      <span>
        <Button icon={<IconSetting size="large" />} theme="borderless" aria-label="Administration du site" onClick={() => go(at("administration"))} />
      </span>
    </Tooltip>
  );
  const account = signed ? <Account name="Camille Administrateur" initials="CA" leave={leave} />
    : <Button theme="solid" onClick={() => go(at("connexion"))}>Se connecter</Button>;
  const show = () => {
    if (page === "connexion" && !signed) return <SignIn title="Connexion à ATRIUM" username="Identifiant" entered={entered} />;
    if (page === "administration" && signed) return <Administration server={server} section={section} entry={entry} at={at} />;
    return page in pages && page ? <Page title={pages[page]}><Nothing /></Page> : <Home name={name} />;
  };
  return (
    <Layout>
      <Layout.Header>
        <Nav mode="horizontal" items={items} selectedKeys={[page || "accueil"]} onSelect={({ itemKey }) => go(at(itemKey === "accueil" ? "" : itemKey))}
          header={<>{signed && icon}<strong style={{ margin: "0 24px 0 12px" }}>ATRIUM · {name}</strong></>} footer={account} />
      </Layout.Header>
      {show()}
      <Cookies />
    </Layout>
  );
}
