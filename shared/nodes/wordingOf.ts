import { pickText } from "../dialogue/pickText.ts";
import type { Turn } from "../engine/turn.ts";
import type { NodeData } from "./nodeDataSchemas.ts";

/** To what a visitor consents, as the author wrote it, in the visitor's language. */
export function wordingOf(turn: Turn, data: NodeData<"capture">): string {
  return pickText(data.text, turn.language, turn.program.language);
}
