import { setImmediate } from "node:timers/promises";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { FoundDialogue } from "#shared/ipc/search.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { placesIn } from "./placesIn.ts";
import { readStored } from "./readStored.ts";

/** Looks through every dialogue that is not deleted, as they are stored. Other calls are answered in between. */
export async function searchDialogues(
  { replacement, ...query }: Parsed<"dialogues:search">,
  context: Pick<HandlerContext, "store">,
): Promise<Output<"dialogues:search">> {
  const dialogues: FoundDialogue[] = [];
  const unread: string[] = [];
  if (query.query.trim() === "") return { dialogues, unread };
  const rows = context.store.db
    .prepare<[], { id: string; name: string; revision: number }>(
      "SELECT id, name, revision FROM dialogues WHERE deleted_at IS NULL ORDER BY updated_at DESC, id",
    )
    .all();
  for (const { id, name, revision } of rows) {
    const dialogue = readStored({ id, revision }, context);
    if (dialogue === undefined) unread.push(name);
    else {
      const found = placesIn(dialogue, query, replacement);
      if (found.count > 0) dialogues.push({ id, name, revision, ...found });
    }
    await setImmediate();
  }
  return { dialogues, unread };
}
