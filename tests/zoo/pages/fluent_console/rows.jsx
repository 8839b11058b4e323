// The rows in view, and a few around: the others are not in the page.
import * as React from "react";
import { TableRowIdContextProvider, useDataGridContext_unstable } from "@fluentui/react-components";
import { VirtualizerScrollView } from "@fluentui/react-components/unstable";

const ROW = 45;

export function Rows({ children }) {
  const getRows = useDataGridContext_unstable((context) => context.getRows);
  const sort = useDataGridContext_unstable((context) => context.sort.sort);
  const rows = sort(getRows());
  const height = `min(${rows.length * ROW}px, max(240px, 100vh - 330px))`;
  return (
    <VirtualizerScrollView numItems={rows.length} itemSize={ROW} container={{ role: "rowgroup", style: { height } }}>
      {(index) => rows[index] && (
        <TableRowIdContextProvider key={rows[index].rowId} value={rows[index].rowId}>{children(rows[index].item)}</TableRowIdContextProvider>
      )}
    </VirtualizerScrollView>
  );
}
