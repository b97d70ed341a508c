import type { Dialogue } from "../dialogue.ts";

/** Whether a document is a flow: a graph that others call, and that no visitor meets by itself. */
export function isFlow({ type }: Pick<Dialogue, "type">): boolean {
  return type === "flow";
}
