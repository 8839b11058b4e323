// A list of people: the data grid with its toolbar, a row in edition at a time; « Identifiant CAS » is among the columns to choose.
import * as React from "react";
import { Box } from "@mui/material";
import { DataGrid, GridActionsCellItem, GridRowEditStopReasons, GridRowModes } from "@mui/x-data-grid";
import { people } from "../two_schools/server.js";
import { CancelIcon, EditIcon, SaveIcon } from "./icons.jsx";
import { useSay } from "./notices.jsx";

const own = (_, row) => `${row.first[0]}${row.family}`.toUpperCase().replace(/[^A-ZÀ-Ü]/g, "");
const columns = (profile, preference) => [
  { field: "family", headerName: "Nom", width: 160 },
  { field: "first", headerName: "Prénom", width: 160 },
  ...(profile === "eleves" ? [{ field: "born", headerName: "Né(e) le", width: 120 }, { field: "group", headerName: "Classe", width: 100 }] : []),
  { field: "own", headerName: "Identifiant", width: 180, valueGetter: own },
  ...(preference ? [{ field: "cas", headerName: "Identifiant CAS", width: 230, editable: true }] : []),
];

export function People({ server, profile }) {
  const say = useSay();
  const [modes, setModes] = React.useState({});
  const [visible, setVisible] = React.useState({ cas: false });
  const { rows, preference } = server.data;
  const shown = React.useMemo(() => people(rows, profile, ""), [rows, profile]);
  const set = (id, mode) => setModes((before) => ({ ...before, [id]: mode }));
  const update = async (row, before) => {
    const value = row.cas.trim();
    if (value === before.cas) return before;
    if (!value) {
      say("L'identifiant CAS ne peut pas être vide.", "error");
      return before;
    }
    await server.act("cas", { number: row.number, value });
    say(`${row.first} ${row.family} : modification enregistrée.`);
    return { ...row, cas: value };
  };
  const stopped = (params, event) => {
    if (params.reason === GridRowEditStopReasons.rowFocusOut) event.defaultMuiPrevented = true;
  };
  const actions = {
    field: "actions", type: "actions", headerName: "Actions", width: 100,
    getActions: ({ id }) => modes[id]?.mode === GridRowModes.Edit
      ? [<GridActionsCellItem key="save" icon={<SaveIcon />} label="Enregistrer" color="primary" onClick={() => set(id, { mode: GridRowModes.View })} />,
        <GridActionsCellItem key="cancel" icon={<CancelIcon />} label="Annuler" onClick={() => set(id, { mode: GridRowModes.View, ignoreModifications: true })} />]
      : [<GridActionsCellItem key="edit" icon={<EditIcon />} label="Modifier" disabled={visible.cas === false}
        onClick={() => set(id, { mode: GridRowModes.Edit, fieldToFocus: "cas" })} />],
  };
  return (
    <Box sx={{ height: 600, width: "100%", bgcolor: "background.paper" }}>
      <DataGrid rows={shown} columns={[...columns(profile, preference), ...(preference ? [actions] : [])]} getRowId={(row) => row.number} editMode="row"
        rowModesModel={modes} onRowModesModelChange={setModes} onRowEditStop={stopped} processRowUpdate={update} showToolbar
        columnVisibilityModel={visible} onColumnVisibilityModelChange={setVisible}
        initialState={{ pagination: { paginationModel: { pageSize: 25 } } }} pageSizeOptions={[10, 25, 50, 100]} />
    </Box>
  );
}
