import type { Assignment } from "./Piece.ts";

const parts = /("[^"]*"|'[^']*')|[,;](?=\s*[$_]?[A-Za-z])|[^,;"']+|./gs;
const assignment = /^\s*(?:let\s+|var\s+)?([$_]?[A-Za-z][\w.]*)\s*(?:=(?!=)|\bto\b)\s*([\s\S]+)$/;

/** What `$a to 1, $b = "x"` writes. A part that is no assignment counts as none. */
export function readAssignments(code: string): readonly Assignment[] {
  const lines: string[] = [""];
  for (const [part] of code.slice(0, 2000).matchAll(parts))
    if (part === "," || part === ";") lines.push("");
    else lines[lines.length - 1] += part;
  return lines.flatMap((line) => {
    const [, variable, value] = assignment.exec(line.trim()) ?? [];
    return variable === undefined || value === undefined ? [] : [{ variable, value }];
  });
}
