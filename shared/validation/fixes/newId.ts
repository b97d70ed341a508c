import { uniqueIds } from "../../dialogue/uniqueIds.ts";
import type { Fixer } from "../fix.ts";
import { isPart, placeIn } from "./placeIn.ts";

/** What shares an id gets one of its own; the first that has it keeps it, and the connections it has. */
export const newId: Fixer = (_dialogue, { node, path, params = {} }) => ({
  name: "newId",
  params: {},
  mend(draft) {
    const field = params.field ?? "";
    if (path === undefined) return separate(field === "edges" ? draft.edges : draft.nodes);
    const items = placeIn(draft, node, [field]);
    if (Array.isArray(items)) separate(items.filter(hasId), field === "cases" ? ["else"] : []);
  },
});

const hasId = (item: unknown): item is { id: string } => isPart(item) && typeof item.id === "string";

function separate(items: readonly { id: string }[], reserved: readonly string[] = []): void {
  const ids = uniqueIds(
    items.map(({ id }) => id),
    reserved,
  );
  for (const [index, item] of items.entries()) item.id = ids[index] ?? item.id;
}
