import type { Assignment } from "./Piece.ts";

const parts = /"[^"]*"|'[^']*'|[,;](?=\s*[$_]?[A-Za-z])|[^,;"'()[\]{}]+|./gs;
const assignment = /^\s*(?:let\s+|var\s+)?([$_]?[A-Za-z][\w.]*)\s*(?:=(?!=)|\bto\b)\s*([\s\S]+)$/;

/** What `$a to 1, $b = "x"` writes. A part that is no assignment counts as none. */
export function readAssignments(code: string): readonly Assignment[] {
  const lines: string[] = [""];
  let depth = 0;
  for (const [part] of code.slice(0, 2000).matchAll(parts)) {
    if ("([{".includes(part)) depth += 1;
    else if (")]}".includes(part)) depth -= 1;
    // What stands between brackets belongs to the value.
    if ((part === "," || part === ";") && depth <= 0) lines.push("");
    else lines[lines.length - 1] += part;
  }
  return lines.flatMap((line) => {
    const [, variable, value] = assignment.exec(line.trim()) ?? [];
    return variable === undefined || value === undefined ? [] : [{ variable, value }];
  });
}
