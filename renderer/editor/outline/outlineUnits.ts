import type { DialogueNode } from "#shared/dialogue/node.ts";
import type { TextUnit } from "#shared/dialogue/translation/textUnit.ts";
import { textUnits } from "#shared/dialogue/translation/textUnits.ts";
import { unitId } from "#shared/dialogue/translation/unitId.ts";

/** The texts of a card that the outline lets be edited: those that are written, and its own text even while it is blank. */
export function outlineUnits(node: DialogueNode): readonly TextUnit[] {
  const units = textUnits({ nodes: [node] });
  if (!("text" in node.data) || units.some(({ path }) => path.join() === "text")) return units;
  return [{ id: unitId(node.id, "text"), node: node.id, path: ["text"], text: {} }, ...units];
}
