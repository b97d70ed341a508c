import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Whether a card of a dialogue asks for an e-mail address in a field of its own. */
export function asksForEmail({ nodes }: Dialogue): boolean {
  return nodes.some((node) => node.kind === "capture" && node.data.input === "email");
}
