// The console: signed in, then a school, then the rail at the side and the page of the address.
import { Box, Page, PageContent, Spinner } from "grommet";
import { SCHOOLS, go, post, usePath, useServer } from "../two_schools/server.js";
import { Content } from "./content.jsx";
import { Rail } from "./rail.jsx";
import { Schools } from "./schools.jsx";
import { found } from "./sections.jsx";
import { SignIn } from "./sign_in.jsx";
import { TopBar } from "./top_bar.jsx";

export function Console() {
  const [, asked, ...keys] = usePath().split("/");
  const known = SCHOOLS.includes(asked);
  const server = useServer(known ? asked : "lycee");
  if (!server.data) return <Box fill align="center" justify="center"><Spinner size="medium" message="Chargement en cours" /></Box>;
  const leave = async () => {
    await post("/api/logout");
    await server.load();
    go("/");
  };
  if (!server.data.signed) return <SignIn entered={server.load} />;
  if (!known) return <Schools schools={server.data.schools} leave={leave} />;
  const here = found(...keys);
  return (
    <Box direction="row" fill>
      <Rail at={asked} current={here.section.key} leave={leave} />
      <Box flex overflow="auto">
        <TopBar name={server.data.name} leave={leave} />
        <Page kind="wide" flex="grow">
          <PageContent pad={{ horizontal: "medium", bottom: "large" }}><Content key={keys.join("/")} {...here} at={asked} server={server} /></PageContent>
        </Page>
      </Box>
    </Box>
  );
}
