// A list of people: TanStack Table as the kit's data table, with a field in each row for the identifier.
import * as React from "react";
import {
  columnFilteringFeature, columnVisibilityFeature, createColumnHelper, createFilteredRowModel, createPaginatedRowModel, createSortedRowModel, filterFns,
  rowPaginationFeature, rowSelectionFeature, rowSortingFeature, sortFns, tableFeatures, useTable,
} from "@tanstack/react-table";
import {
  IconArrowDown, IconArrowUp, IconChevronDown, IconChevronLeft, IconChevronRight, IconChevronsLeft, IconChevronsRight, IconCirclePlus, IconDots,
  IconEyeOff, IconSelector, IconX,
} from "@tabler/icons-react";
import { call } from "./api.js";
import { PeopleTabs } from "./tabs.jsx";
import { toast } from "./toaster.jsx";
import {
  Badge, Button, Checkbox, Command, Input, Label, Menu, MenuCheckboxItem, MenuContent, MenuItem, MenuSeparator, MenuTrigger, Popover, PopoverContent,
  PopoverTrigger, Select, SelectContent, SelectTrigger, Sheet, SheetContent, SheetClose, Skeleton,
} from "./ui.jsx";

const features = tableFeatures({
  columnFilteringFeature, columnVisibilityFeature, rowPaginationFeature, rowSelectionFeature, rowSortingFeature,
  filteredRowModel: createFilteredRowModel(), paginatedRowModel: createPaginatedRowModel(), sortedRowModel: createSortedRowModel(), filterFns, sortFns,
});
const helper = createColumnHelper();
const CAPTIONS = { family: "Nom", first: "Prénom", born: "Né(e) le", group: "Classe", seen: "Dernière connexion", cas: "Identifiant CAS" };

function ColumnHeader({ column }) {
  if (!column.getCanSort()) return CAPTIONS[column.id];
  const sorted = column.getIsSorted();
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button variant="ghost" size="sm">{CAPTIONS[column.id]}{sorted === "desc" ? <IconArrowDown size={14} /> : sorted === "asc" ? <IconArrowUp size={14} /> : <IconSelector size={14} />}</Button>
      </MenuTrigger>
      <MenuContent align="start">
        <MenuItem onSelect={() => column.toggleSorting(false)}><IconArrowUp size={14} className="faint" />Croissant</MenuItem>
        <MenuItem onSelect={() => column.toggleSorting(true)}><IconArrowDown size={14} className="faint" />Décroissant</MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={() => column.toggleVisibility(false)}><IconEyeOff size={14} className="faint" />Masquer</MenuItem>
      </MenuContent>
    </Menu>
  );
}

// Enter keeps what is written, and so does leaving the field; Escape takes it back.
function CasCell({ person, onSave }) {
  const id = `${person.number}-cas`;
  const field = React.useRef(null);
  const sent = React.useRef(person.cas);
  const keep = () => {
    const value = field.current.value.trim();
    if (!value) field.current.value = person.cas;
    if (!value || value === sent.current) return;
    sent.current = value;
    onSave(person, value).catch(() => { sent.current = person.cas; });
  };
  return (
    <form onSubmit={(e) => {
      e.preventDefault();
      keep();
    }}>
      <Label htmlFor={id} className="sr-only">Identifiant CAS</Label>
      <Input ref={field} id={id} className="cell-input" defaultValue={person.cas} placeholder="Non renseigné" autoComplete="off" onBlur={keep} onKeyDown={(e) => {
        if (e.key === "Escape") {
          field.current.value = person.cas;
          field.current.blur();
        }
      }} />
    </form>
  );
}

function Facet({ column, title, options }) {
  const chosen = new Set(column.getFilterValue() ?? []);
  const toggle = (one) => {
    const next = new Set(chosen);
    if (!next.delete(one)) next.add(one);
    column.setFilterValue(next.size ? [...next] : undefined);
  };
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button variant="outline" size="sm" className="btn-dashed"><IconCirclePlus size={14} />{title}{[...chosen].map((one) => <Badge key={one}>{one}</Badge>)}</Button>
      </PopoverTrigger>
      <PopoverContent>
        <Command placeholder={title} empty="Aucun résultat." groups={[{ items: options.map((one) => ({ value: one, label: one, mark: chosen.has(one), onSelect: () => toggle(one) })) }]} />
      </PopoverContent>
    </Popover>
  );
}

function Pager({ table }) {
  const { pageIndex, pageSize } = table.state.pagination;
  const button = (caption, Icon, enabled, to) => (
    <Button variant="outline" size="icon" disabled={!enabled} onClick={to}><span className="sr-only">{caption}</span><Icon size={16} /></Button>
  );
  return (
    <div className="pager">
      <div className="muted">{table.getFilteredSelectedRowModel().rows.length} sur {table.getFilteredRowModel().rows.length} ligne(s) sélectionnée(s).</div>
      <div className="row" style={{ gap: 24 }}>
        <div className="row">
          <Label htmlFor="lignes">Lignes par page</Label>
          <Select value={String(pageSize)} onValueChange={(value) => table.setPageSize(Number(value))}>
            <SelectTrigger id="lignes" />
            <SelectContent options={[10, 20, 30, 40, 50].map((one) => [String(one), String(one)])} />
          </Select>
        </div>
        <div>Page {pageIndex + 1} sur {Math.max(1, table.getPageCount())}</div>
        <div className="row">
          {button("Première page", IconChevronsLeft, table.getCanPreviousPage(), () => table.setPageIndex(0))}
          {button("Page précédente", IconChevronLeft, table.getCanPreviousPage(), () => table.previousPage())}
          {button("Page suivante", IconChevronRight, table.getCanNextPage(), () => table.nextPage())}
          {button("Dernière page", IconChevronsRight, table.getCanNextPage(), () => table.setPageIndex(table.getPageCount() - 1))}
        </div>
      </div>
    </div>
  );
}

function PeopleTable({ school, title, told }) {
  const [rows, setRows] = React.useState(told.rows);
  const [open, setOpen] = React.useState(null);
  const pupils = rows.some((one) => one.group);
  const save = (person, cas) => toast.promise(
    call(`${school.uai}/personne/${person.number}`, "PATCH", { cas }).then((now) => setRows((all) => all.map((one) => (one.number === now.number ? now : one)))),
    { loading: `Enregistrement de ${person.first} ${person.family}…`, success: `${person.first} ${person.family} : identifiant enregistré` },
  );
  const columns = React.useMemo(() => helper.columns([
    helper.display({
      id: "select", enableHiding: false, enableSorting: false,
      header: ({ table }) => <Checkbox aria-label="Tout sélectionner" checked={table.getIsAllPageRowsSelected() || (table.getIsSomePageRowsSelected() && "indeterminate")}
        onCheckedChange={(on) => table.toggleAllPageRowsSelected(!!on)} />,
      cell: ({ row }) => <Checkbox aria-label="Sélectionner la ligne" checked={row.getIsSelected()} onCheckedChange={(on) => row.toggleSelected(!!on)} />,
    }),
    helper.accessor("family", {
      header: ({ column }) => <ColumnHeader column={column} />, enableHiding: false,
      cell: ({ row }) => <Button variant="link" onClick={() => setOpen(row.original)}>{row.original.family}</Button>,
    }),
    helper.accessor("first", { header: ({ column }) => <ColumnHeader column={column} /> }),
    ...(pupils ? [
      helper.accessor("born", { header: ({ column }) => <ColumnHeader column={column} />, enableSorting: false }),
      helper.accessor("group", { header: ({ column }) => <ColumnHeader column={column} />, filterFn: (row, id, value) => value.includes(row.getValue(id)) }),
    ] : [
      helper.accessor((row) => `${String(10 + (row.number % 17)).padStart(2, "0")}/11/2026`, { id: "seen", header: ({ column }) => <ColumnHeader column={column} />, enableSorting: false }),
    ]),
    ...(told.identified ? [helper.accessor("cas", { header: "Identifiant CAS", cell: ({ row }) => <CasCell person={row.original} onSave={save} /> })] : []),
    helper.display({
      id: "actions", enableHiding: false,
      cell: ({ row }) => (
        <Menu>
          <MenuTrigger asChild><Button variant="ghost" size="icon"><span className="sr-only">Ouvrir le menu</span><IconDots size={16} /></Button></MenuTrigger>
          <MenuContent align="end">
            <MenuItem onSelect={() => setOpen(row.original)}>Voir la fiche</MenuItem>
            <MenuItem onSelect={() => {
              navigator.clipboard?.writeText(`${row.original.first} ${row.original.family}`);
              toast.success("Nom copié");
            }}>Copier le nom</MenuItem>
            <MenuSeparator />
            <MenuItem disabled>Fusionner les doublons…</MenuItem>
          </MenuContent>
        </Menu>
      ),
    }),
  ]), []);
  const table = useTable({ features, columns, data: rows, getRowId: (row) => String(row.number), autoResetPageIndex: false });
  const filters = table.state.columnFilters;
  const first = () => table.setPageIndex(0);
  const list = table.getRowModel().rows;
  return (
    <>
      <div className="toolbar">
        <Input placeholder="Filtrer par nom…" value={table.getColumn("family").getFilterValue() ?? ""} onChange={(e) => {
          table.getColumn("family").setFilterValue(e.target.value);
          first();
        }} />
        {pupils && <Facet title="Classe" options={[...new Set(rows.map((one) => one.group))].sort()} column={{
          getFilterValue: () => table.getColumn("group").getFilterValue(),
          setFilterValue: (value) => {
            table.getColumn("group").setFilterValue(value);
            first();
          },
        }} />}
        {filters.length > 0 && <Button variant="ghost" size="sm" onClick={() => table.resetColumnFilters()}>Réinitialiser<IconX size={14} /></Button>}
        <div className="at-end">
          <Menu>
            <MenuTrigger asChild><Button variant="outline" size="sm">Colonnes<IconChevronDown size={14} /></Button></MenuTrigger>
            <MenuContent align="end">
              {table.getAllColumns().filter((one) => one.getCanHide()).map((one) => (
                <MenuCheckboxItem key={one.id} checked={one.getIsVisible()} onCheckedChange={(on) => one.toggleVisibility(!!on)}>{CAPTIONS[one.id]}</MenuCheckboxItem>
              ))}
            </MenuContent>
          </Menu>
        </div>
      </div>
      <div className="table-frame">
        <table>
          <thead>{table.getHeaderGroups().map((group) => (
            <tr key={group.id}>{group.headers.map((header) => <th key={header.id} scope="col">{header.isPlaceholder ? null : <table.FlexRender header={header} />}</th>)}</tr>
          ))}</thead>
          <tbody>
            {list.map((row) => (
              <tr key={row.id} data-state={row.getIsSelected() ? "selected" : undefined}>
                {row.getVisibleCells().map((cell) => <td key={cell.id}><table.FlexRender cell={cell} /></td>)}
              </tr>
            ))}
            {!list.length && <tr><td colSpan={columns.length} style={{ textAlign: "center" }}>Aucun résultat.</td></tr>}
          </tbody>
        </table>
      </div>
      <Pager table={table} />
      <Sheet open={!!open} onOpenChange={() => setOpen(null)}>
        {open && (
          <SheetContent title={`${open.first} ${open.family}`} description={`Fiche – ${title}`} footer={<SheetClose asChild><Button variant="outline">Fermer la fiche</Button></SheetClose>}>
            <dl>
              {open.born && <><dt>Né(e) le</dt><dd>{open.born}</dd></>}
              {open.group && <><dt>Classe</dt><dd>{open.group}</dd></>}
              <dt>Messagerie</dt><dd>Autorisée</dd><dt>Compte</dt><dd>Actif</dd>
            </dl>
          </SheetContent>
        )}
      </Sheet>
    </>
  );
}

export function People({ school, title, profile, tabs }) {
  const [told, setTold] = React.useState(null);
  React.useEffect(() => { call(`${school.uai}/personnes/${profile}`).then(setTold); }, []);
  return (
    <>
      <div className="page-head"><div><h1>{title}</h1><p className="muted">{told ? `${told.rows.length} personnes dans la base` : "Chargement…"}</p></div></div>
      <PeopleTabs of={tabs} value="liste">
        {told ? <PeopleTable school={school} title={title} told={told} /> : <div className="stack">{[0, 1, 2, 3, 4, 5].map((one) => <Skeleton key={one} style={{ height: 32 }} />)}</div>}
      </PeopleTabs>
    </>
  );
}
