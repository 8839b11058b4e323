// The console: a tree of all its screens at the side; a base is chosen after the sign-in.
import * as React from "react";
import { Skeleton, SkeletonItem, Subtitle1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { SCHOOLS, go, post, usePath, useServer } from "../two_schools/server.js";
import { Account } from "./account.jsx";
import { Bases } from "./bases.jsx";
import { Explorer, trail } from "./explorer.jsx";
import { Nothing, Page, Trail } from "./page.jsx";
import { SignIn } from "./sign_in.jsx";
import { Tour } from "./tour.jsx";

const useStyles = makeStyles({
  bar: {
    display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM, height: "48px", padding: "0 16px",
    backgroundColor: tokens.colorBrandBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grow: { flexGrow: 1 },
  body: { display: "flex", height: "calc(100vh - 49px)" },
  content: { flexGrow: 1, minWidth: 0, overflowY: "auto" },
});

function Bar({ children }) {
  const styles = useStyles();
  return <header className={styles.bar}><Subtitle1>PRONOTE</Subtitle1><Text className={styles.grow}>Console d'hébergement</Text>{children}</header>;
}

export function Console() {
  const styles = useStyles();
  const [, asked, key = "accueil"] = usePath().split("/");
  const known = SCHOOLS.includes(asked);
  const server = useServer(known ? asked : "lycee");
  if (!server.data) return <Skeleton aria-label="Chargement"><SkeletonItem size={48} /></Skeleton>;
  const { signed, schools } = server.data;
  const entered = async () => {
    await server.load();
    if (!known) go("/bases");
  };
  const leave = async () => {
    await post("/api/logout");
    await server.load();
    go("/");
  };
  if (!signed) {
    return <><Bar /><SignIn title="Connexion à la console" username="Numéro d'hébergement" help="Recevoir mes identifiants" entered={entered} /></>;
  }
  const account = <Account name="123456" change={known ? () => go("/bases") : null} leave={leave} />;
  if (!known) return <><Bar>{account}</Bar><Bases schools={schools} /></>;
  const path = trail(key);
  const { title, Content = Nothing, told } = path.at(-1);
  const home = { title: server.data.name, go: () => go(`/${asked}/accueil`) };
  return (
    <>
      <Bar><Tour />{account}</Bar>
      <div className={styles.body}>
        <Explorer school={asked} current={key} />
        <div className={styles.content}>
          <Page title={title} trail={<Trail home={home} path={path.map((one) => one.title)} />}><Content key={key} server={server} {...told} /></Page>
        </div>
      </div>
    </>
  );
}
