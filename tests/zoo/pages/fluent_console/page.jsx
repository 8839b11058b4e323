// What every page has in common: the way to it, its title, room for its content.
import * as React from "react";
import { Breadcrumb, BreadcrumbButton, BreadcrumbDivider, BreadcrumbItem, Subtitle2, Title2, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, padding: "16px 32px 32px" },
  title: { margin: 0 },
  none: { color: tokens.colorNeutralForeground3, padding: "48px 0", textAlign: "center" },
});

export function Trail({ path, home }) {
  return (
    <Breadcrumb aria-label="Fil d'Ariane">
      <BreadcrumbItem><BreadcrumbButton onClick={home.go}>{home.title}</BreadcrumbButton></BreadcrumbItem>
      {path.map((title, index) => (
        <React.Fragment key={title}>
          <BreadcrumbDivider />
          <BreadcrumbItem><BreadcrumbButton current={index === path.length - 1}>{title}</BreadcrumbButton></BreadcrumbItem>
        </React.Fragment>
      ))}
    </Breadcrumb>
  );
}

export function Page({ title, trail, children }) {
  const styles = useStyles();
  return <main className={styles.page}>{trail}<Title2 as="h1" className={styles.title}>{title}</Title2>{children}</main>;
}

export function Nothing() {
  const styles = useStyles();
  return <div className={styles.none}><Subtitle2>Aucun élément à afficher</Subtitle2></div>;
}
