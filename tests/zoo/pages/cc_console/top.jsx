// The bar at the top: the product, the base, the account.
import TopNavigation from "@cloudscape-design/components/top-navigation";
import { go, post } from "../two_schools/server.js";

export function Top({ data, load, home }) {
  const account = async ({ detail }) => {
    if (detail.id === "leave") {
      await post("/api/logout");
      await load();
    }
    if (detail.id !== "profile") go("/");
  };
  const utilities = [
    { type: "button", iconName: "notification", title: "Notifications", ariaLabel: "Notifications (2 non lues)", badge: true, disableUtilityCollapse: false },
    { type: "menu-dropdown", iconName: "settings", ariaLabel: "Réglages", title: "Réglages", items: [{ id: "profile", text: "Langue" }, { id: "profile", text: "Densité" }] },
    {
      type: "menu-dropdown", text: "123456", description: data.name, iconName: "user-profile", onItemClick: account,
      items: [{ id: "profile", text: "Mon compte" }, { id: "change", text: "Changer de base" }, { id: "leave", text: "Se déconnecter" }],
    },
  ];
  return (
    <div id="top" style={{ position: "sticky", top: 0, zIndex: 1002 }}>
      <TopNavigation
        identity={{ href: home, title: "PRONOTE", onFollow: (event) => { event.preventDefault(); go(home); } }}
        utilities={data.signed ? utilities : []}
      />
    </div>
  );
}
