// What is new, told once to each browser.
import * as React from "react";
import {
  Button, TeachingPopover, TeachingPopoverBody, TeachingPopoverFooter, TeachingPopoverHeader, TeachingPopoverSurface, TeachingPopoverTitle,
  TeachingPopoverTrigger,
} from "@fluentui/react-components";
import { Gift20Regular } from "@fluentui/react-icons";

export function Tour() {
  const [open, setOpen] = React.useState(() => !localStorage.getItem("nouveautes"));
  const change = (_, data) => {
    if (!data.open) localStorage.setItem("nouveautes", "lues");
    setOpen(data.open);
  };
  return (
    <TeachingPopover open={open} onOpenChange={change}>
      <TeachingPopoverTrigger><Button appearance="subtle" icon={<Gift20Regular />}>Nouveautés</Button></TeachingPopoverTrigger>
      <TeachingPopoverSurface>
        <TeachingPopoverHeader>Nouveautés de la version 2026.1</TeachingPopoverHeader>
        <TeachingPopoverBody>
          <TeachingPopoverTitle>Des listes à votre main</TeachingPopoverTitle>
          <div>Choisissez les colonnes affichées dans chaque liste et ajustez leur largeur.</div>
        </TeachingPopoverBody>
        <TeachingPopoverFooter primary="En savoir plus" secondary="J'ai compris" />
      </TeachingPopoverSurface>
    </TeachingPopover>
  );
}
