import {
  ActionButton, Flex, Item, Menu, MenuTrigger, Section, Text, View,
} from "@adobe/react-spectrum";
import Building from "@spectrum-icons/workflow/Building";
import HelpOutline from "@spectrum-icons/workflow/HelpOutline";
import User from "@spectrum-icons/workflow/User";
import { go } from "./ways.js";

function Under({ name, children }) {
  return (
    <MenuTrigger>
      <ActionButton isQuiet>{name}</ActionButton>
      <Menu aria-label={name}>{children}</Menu>
    </MenuTrigger>
  );
}

export function Bar({ me, leave }) {
  return (
    <View UNSAFE_className="barre" elementType="header" backgroundColor="gray-50" paddingX="size-300" paddingY="size-100">
      <Flex alignItems="center" gap="size-100" wrap>
        <span className="marque">PRONOTE</span>
        <Flex elementType="nav" marginStart="size-200" flex>
          <ActionButton isQuiet onPress={() => go("/")}>Accueil</ActionButton>
          <Under name="Fichier">
            <Item key="utilisateurs" href="/fichier/utilisateurs">Administration des utilisateurs</Item>
            <Item key="sauvegardes" href="/fichier/sauvegardes">Sauvegardes et archives</Item>
            <Item key="journal" href="/fichier/journal">Journal des opérations</Item>
          </Under>
          <Under name="Ressources">
            <Section title="Personnes">
              <Item key="eleves" href="/ressources/eleves">Élèves</Item>
              <Item key="responsables" href="/ressources/responsables">Responsables</Item>
              <Item key="professeurs" href="/ressources/professeurs">Professeurs</Item>
              <Item key="personnels" href="/ressources/personnels">Personnels</Item>
            </Section>
            <Section title="Structures">
              <Item key="classes" href="/ressources/classes">Classes</Item>
              <Item key="matieres" href="/ressources/matieres">Matières</Item>
              <Item key="salles" href="/ressources/salles">Salles</Item>
            </Section>
          </Under>
          <Under name="Paramètres">
            <Item key="etablissement" href="/parametres/etablissement">Établissement</Item>
            <Item key="preferences" href="/parametres/preferences">Préférences</Item>
            <Item key="annee" href="/parametres/annee">Année scolaire et périodes</Item>
          </Under>
          <ActionButton isQuiet onPress={() => go("/pronote-net")}>Pronote.net</ActionButton>
        </Flex>
        <ActionButton isQuiet onPress={() => go("/etablissements")}><Building /><Text>{me.base.name}</Text></ActionButton>
        <ActionButton isQuiet aria-label="Aide" onPress={() => go("/aide")}><HelpOutline /></ActionButton>
        <MenuTrigger align="end">
          <ActionButton isQuiet aria-label={`Compte ${me.user}`}><User /></ActionButton>
          <Menu onAction={(key) => key === "quitter" && leave()}>
            <Item key="profil" href="/compte">Mon compte</Item>
            <Item key="quitter">Se déconnecter</Item>
          </Menu>
        </MenuTrigger>
      </Flex>
    </View>
  );
}
