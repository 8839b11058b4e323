// « Export des utilisateurs »: the browser fetches the file itself.
import * as React from "react";
import {
  Dropdown, Field, Input, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Option, Radio, RadioGroup, SplitButton, makeStyles, tokens,
} from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import { EXPORTED } from "../two_schools/school.js";
import { useSaid } from "./said.jsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, width: "400px" },
});
const CLASSES = ["2NDE1", "2NDE2", "1G1", "TG3"];

export function Export({ server }) {
  const styles = useStyles();
  const said = useSaid();
  const [profile, setProfile] = React.useState("");
  const [group, setGroup] = React.useState("");
  const [lacks, setLacks] = React.useState(false);
  const get = () => {
    setLacks(!profile);
    if (!profile) return;
    location.assign(`/api/export/${server.school}?${new URLSearchParams({ profil: profile, classe: group })}`);
    said("L'export est prêt", "Le téléchargement va commencer.", "info");
  };
  return (
    <div className={styles.form}>
      <Field label="Profil" required validationMessage={lacks ? "Choisissez un profil." : undefined}>
        <Dropdown placeholder="Sélectionnez un profil" onOptionSelect={(_, data) => setProfile(data.optionValue ?? "")}>
          {EXPORTED.map((one) => <Option key={one.id} value={one.id}>{one.label}</Option>)}
        </Dropdown>
      </Field>
      <Field label="Classe">
        <Dropdown clearable placeholder="Toutes les classes" onOptionSelect={(_, data) => setGroup(data.optionValue ?? "")}>
          {CLASSES.map((one) => <Option key={one} value={one}>{one}</Option>)}
        </Dropdown>
      </Field>
      <Field label="Connectés depuis le"><Input type="date" /></Field>
      <Field label="Trier par"><RadioGroup layout="horizontal" defaultValue="nom"><Radio value="nom" label="Nom" /><Radio value="classe" label="Classe" /></RadioGroup></Field>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          {(trigger) => (
            <SplitButton appearance="primary" icon={<ArrowDownload20Regular />} menuButton={{ ...trigger, "aria-label": "Autres formats" }}
              primaryActionButton={{ onClick: get }}>Exporter au format CSV</SplitButton>
          )}
        </MenuTrigger>
        <MenuPopover><MenuList><MenuItem disabled>Exporter au format PDF</MenuItem><MenuItem disabled>Exporter au format XML</MenuItem></MenuList></MenuPopover>
      </Menu>
    </div>
  );
}
