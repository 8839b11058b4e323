// The console: menus across the top; a school is chosen on the way in.
import { Skeleton, Space, Typography } from "@douyinfe/semi-ui-19";
import { SCHOOLS, go, post, usePath, useServer } from "../two_schools/server.js";
import { Account } from "./account.jsx";
import { Entry } from "./entry.jsx";
import { Menu, found } from "./menu.jsx";
import { Page } from "./page.jsx";

export function Console() {
  const [, asked, key = "accueil"] = usePath().split("/");
  const known = SCHOOLS.includes(asked);
  const server = useServer(known ? asked : "lycee");
  if (!server.data) return <Skeleton active loading placeholder={<Skeleton.Title style={{ height: 60 }} />} />;
  const { signed, schools, name } = server.data;
  if (!signed || !known) return <Entry signed={signed} schools={schools} entered={server.load} />;
  const leave = async () => {
    await post("/api/logout");
    await server.load();
    go("/");
  };
  const footer = (
    <Space>
      <Typography.Text strong>{name}</Typography.Text>
      <Typography.Text link onClick={() => go("/")}>Changer d'établissement</Typography.Text>
      <Account name="123456" initials="12" leave={leave} />
    </Space>
  );
  const { title, section, Content, told } = found(key);
  const path = [{ name: "Tableau de bord", href: `/${asked}/accueil` }, ...(section ? [{ name: section }] : [])];
  return (
    <>
      <Menu school={asked} current={key} footer={footer} />
      <div className="grey"><Page title={title} path={key === "accueil" ? null : path}><Content key={key} server={server} {...told} /></Page></div>
    </>
  );
}
