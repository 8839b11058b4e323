// A page: its title, the way back, and what it holds; a section that has pages shows them as cards.
import { Anchor, Box, Nav, PageHeader, Paragraph } from "grommet";
import { FormPrevious } from "grommet-icons";
import { to } from "../two_schools/server.js";
import { Section } from "./section.jsx";

const Nothing = () => <Paragraph>Aucune donnée à afficher.</Paragraph>;

function Views({ page, view, place }) {
  return (
    <Nav direction="row" gap="medium" margin={{ bottom: "medium" }}>
      {page.views.map(({ key, title }) => (
        <Box key={key} border={key === view.key && { side: "bottom", size: "small", color: "brand" }} pad={{ vertical: "xsmall" }}>
          <Anchor label={title} color={key === view.key ? "text-strong" : "text-weak"} {...to(`${place}/${key}`)} />
        </Box>
      ))}
    </Nav>
  );
}

export function Content({ section, page, view, at, server }) {
  if (!page && section.Content) return <section.Content server={server} at={at} />;
  if (!page) return <Section section={section} at={at} data={server.data} />;
  const { Content: Shown = Nothing, told } = view ?? page;
  const parent = <Anchor label={section.title} icon={<FormPrevious />} {...to(`/${at}/${section.key}`)} />;
  return (
    <>
      <PageHeader title={page.title} parent={parent} size="small" pad={{ top: "medium", bottom: "small" }} />
      {view && <Views page={page} view={view} place={`/${at}/${section.key}/${page.key}`} />}
      <Shown server={server} {...told} />
    </>
  );
}
