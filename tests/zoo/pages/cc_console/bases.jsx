// The hosted bases of the account, one card each.
import Badge from "@cloudscape-design/components/badge";
import Box from "@cloudscape-design/components/box";
import Cards from "@cloudscape-design/components/cards";
import Header from "@cloudscape-design/components/header";
import Link from "@cloudscape-design/components/link";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { go } from "../two_schools/server.js";

const open = (event) => {
  event.preventDefault();
  go(event.detail.href);
};

export function Bases({ schools }) {
  const items = Object.entries(schools).map(([key, name]) => ({ key, name }));
  return (
    <Box margin={{ horizontal: "xxl", vertical: "xl" }}>
      <Cards
        items={items}
        trackBy="key"
        cardsPerRow={[{ cards: 1 }, { minWidth: 600, cards: 2 }]}
        header={<Header variant="h1" counter={`(${items.length})`} description="Choisissez la base à administrer.">Bases hébergées</Header>}
        cardDefinition={{
          header: (one) => <Link href={`/${one.key}/accueil`} fontSize="heading-m" onFollow={open}>{one.name}</Link>,
          sections: [
            { id: "state", header: "État", content: () => <StatusIndicator>En service</StatusIndicator> },
            { id: "year", header: "Année", content: () => <Badge>2026-2027</Badge> },
            { id: "version", header: "Version", content: () => "2026.1.3" },
          ],
        }}
      />
    </Box>
  );
}
