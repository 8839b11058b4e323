// Every page of the administration that nothing is done on here.
import { Blankslate } from "@primer/react/experimental";
import { PageHeader } from "@primer/react";
import { InboxIcon } from "@primer/octicons-react";

export function Soon({ title }) {
  return (
    <>
      <PageHeader aria-label={title ?? "Page"}>
        <PageHeader.TitleArea><PageHeader.Title as="h2">{title ?? "Page introuvable"}</PageHeader.Title></PageHeader.TitleArea>
      </PageHeader>
      <Blankslate border spacious>
        <Blankslate.Visual><InboxIcon size="medium" /></Blankslate.Visual>
        <Blankslate.Heading>Rien à afficher</Blankslate.Heading>
        <Blankslate.Description>Aucun élément pour le moment.</Blankslate.Description>
      </Blankslate>
    </>
  );
}
