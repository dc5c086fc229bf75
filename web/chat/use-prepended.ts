import { useState } from "react";

import type { Row } from "#web/chat/rows";

/**
 * Whether the rows of this render have older ones before those of the last: then the list keeps
 * its place from the end. The answer stays with its rows, however often they are rendered.
 */
export function usePrepended(rows: Row[]): boolean {
  const [known, setKnown] = useState({ rows, isPrepended: false });
  if (known.rows === rows) return known.isPrepended;
  const isPrepended = comesBefore(rows, known.rows);
  setKnown({ rows, isPrepended });
  return isPrepended;
}

function comesBefore(rows: Row[], before: Row[]): boolean {
  const [first, last] = [before[0], before.at(-1)];
  if (!first || rows[0]?.key === first.key) return false;
  return last !== undefined && rows.at(-1)?.key === last.key && rows.length > before.length;
}
