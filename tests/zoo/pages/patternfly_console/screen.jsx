// Title and content of one screen, under its breadcrumb.
import { Breadcrumb, BreadcrumbItem, Bullseye, Content, EmptyState, EmptyStateBody, PageSection, Spinner, Title } from "@patternfly/react-core";
import CubesIcon from "@patternfly/react-icons/dist/esm/icons/cubes-icon";
import { to } from "../two_schools/server.js";

export function Trail({ home, path, end }) {
  return (
    <Breadcrumb aria-label="Fil d'Ariane">
      <BreadcrumbItem {...{ to: home.path, onClick: to(home.path).onClick }}>{home.title}</BreadcrumbItem>
      {path.map((one) => <BreadcrumbItem key={one}>{one}</BreadcrumbItem>)}
      <BreadcrumbItem isActive>{end}</BreadcrumbItem>
    </Breadcrumb>
  );
}

export function Screen({ title, about, children }) {
  return (
    <>
      <PageSection>
        <Content><h1>{title}</h1>{about && <p>{about}</p>}</Content>
      </PageSection>
      <PageSection isFilled>{children}</PageSection>
    </>
  );
}

export const Nothing = () => (
  <EmptyState titleText="Aucun élément" headingLevel="h2" icon={CubesIcon}>
    <EmptyStateBody>Il n'y a rien à afficher ici pour le moment.</EmptyStateBody>
  </EmptyState>
);

export const Loading = () => <Bullseye style={{ height: "100vh" }}><Spinner aria-label="Chargement" /></Bullseye>;

export const Part = ({ children }) => <Title headingLevel="h2" size="lg">{children}</Title>;
