// The head that every page has, the tree of the menu, and what pages without settings show.
import { Anchor, Badge, Breadcrumbs, Group, NavLink, Stack, Table, Text, Title } from "@mantine/core";
import { to } from "../two_schools/server.js";

export function Page({ trail, about, action, children }) {
  return (
    <Stack>
      <Breadcrumbs>
        {trail.slice(0, -1).map((one) => <Anchor key={one} size="sm" c="dimmed" href="#">{one}</Anchor>)}
        <Text size="sm">{trail.at(-1)}</Text>
      </Breadcrumbs>
      <Group justify="space-between">
        <div>
          <Title order={2}>{trail.at(-1)}</Title>
          {about && <Text c="dimmed" size="sm">{about}</Text>}
        </div>
        {action}
      </Group>
      {children}
    </Stack>
  );
}

/** Entries are `{ label, path }`, groups `{ label, children }`; the groups above the page that is shown stand open. */
export function Tree({ entries, path, base = "" }) {
  const holds = (one) => one.path === path || (one.children ?? []).some(holds);
  return entries.map((one) => (
    <NavLink key={one.label} label={one.label} leftSection={one.icon && <one.icon size={16} stroke={1.5} />} active={one.path === path}
      rightSection={one.count && <Badge size="xs" variant="light">{one.count}</Badge>} childrenOffset={28} defaultOpened={holds(one)}
      {...(one.children ? { href: "#", onClick: (event) => event.preventDefault() } : to(base + one.path))}>
      {one.children && <Tree entries={one.children} path={path} base={base} />}
    </NavLink>
  ));
}

/** The captions that lead to that page. */
export function trail(entries, path) {
  for (const one of entries) {
    if (one.path === path) return [one.label];
    const below = one.children && trail(one.children, path);
    if (below) return [one.label, ...below];
  }
  return null;
}

export function Facts({ head, lines }) {
  return <Table striped withTableBorder data={{ head, body: lines }} maw={720} />;
}
