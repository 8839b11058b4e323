// The head that every page has, and what pages without settings show.
import { Breadcrumb, BreadcrumbItem, Stack, StructuredListBody, StructuredListCell, StructuredListHead, StructuredListRow, StructuredListWrapper } from "@carbon/react";

export function Page({ trail, intro, action, children }) {
  return (
    <Stack gap={6}>
      <Breadcrumb noTrailingSlash aria-label="Fil d'Ariane">
        {trail.map((one, index) => (
          <BreadcrumbItem key={one} isCurrentPage={index === trail.length - 1}>{one}</BreadcrumbItem>
        ))}
      </Breadcrumb>
      <div style={{ display: "flex", justifyContent: "space-between", alignItems: "flex-end" }}>
        <div>
          <h1>{trail.at(-1)}</h1>
          {intro && <p style={{ marginBlockStart: "0.5rem", maxWidth: "45rem" }}>{intro}</p>}
        </div>
        {action}
      </div>
      {children}
    </Stack>
  );
}

/** A list that is only read. */
export function Facts({ label, head, lines }) {
  return (
    <StructuredListWrapper aria-label={label}>
      <StructuredListHead>
        <StructuredListRow head>
          {head.map((one) => <StructuredListCell head key={one}>{one}</StructuredListCell>)}
        </StructuredListRow>
      </StructuredListHead>
      <StructuredListBody>
        {lines.map((line) => (
          <StructuredListRow key={line[0]}>
            {line.map((one, index) => <StructuredListCell key={index}>{one}</StructuredListCell>)}
          </StructuredListRow>
        ))}
      </StructuredListBody>
    </StructuredListWrapper>
  );
}
