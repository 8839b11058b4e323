// Console of a whole console: pages from the server in Bulma's classes with the JavaScript that its documentation suggests;
// lists in Tabulator.
import "bulma/css/bulma.css";
import "tabulator-tables/dist/css/tabulator_bulma.css";
import "./slconsole_console/site.css";
import { bulma } from "./slconsole_console/bulma.js";
import { ent } from "./slconsole_console/ent.js";
import { people } from "./slconsole_console/people.js";
import { profiles } from "./slconsole_console/profiles.js";

const schools = () => {
  const search = document.querySelector(".panel input[type=search]");
  search.addEventListener("input", () => {
    for (const one of document.querySelectorAll("a.panel-block"))
      one.classList.toggle("is-hidden", !one.textContent.toLowerCase().includes(search.value.toLowerCase()));
  });
};

bulma();
({ choose: schools, ent, liste: people, profils: profiles })[document.body.dataset.page]?.();
