// The panel of help, at the right.
import HelpPanel from "@cloudscape-design/components/help-panel";

export const Help = ({ name }) => (
  <HelpPanel header={<h2>{name}</h2>}>
    <p>Retrouvez dans la base de connaissances les fiches pratiques qui concernent cet écran.</p>
    <p>L'assistance répond du lundi au vendredi, de 8 h 30 à 18 h.</p>
  </HelpPanel>
);
