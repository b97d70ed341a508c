import { planTakeBack, type Replaced } from "#shared/dialogue/search/planTakeBack.ts";
import { writeEdits } from "#shared/dialogue/search/writeEdits.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { TakenBack } from "#shared/ipc/search.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { writeOver } from "../dialogues/writeOver.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { getVersion } from "../versions/getVersion.ts";
import { keepPresent } from "../versions/keepPresent.ts";
import { changedSince } from "./changedSince.ts";

/**
 * Takes a replacement back in each of the dialogues, in one transaction: every string that still stands as it was written by
 * it. What was edited since stays; what each dialogue was before is kept as a version.
 */
export function takeBackReplacement(
  { dialogues, replacement, ...query }: Parsed<"dialogues:takeBack">,
  context: Pick<HandlerContext, "store" | "newId" | "now">,
): Output<"dialogues:takeBack"> {
  const takeBack = context.store.db.transaction(() =>
    dialogues.map((one) => takeBackOne(one, { query, replacement }, context)),
  );
  return takeBack.immediate();
}

function takeBackOne(
  { id, revision }: { readonly id: string; readonly revision: number },
  replaced: Replaced,
  context: Pick<HandlerContext, "store" | "newId" | "now">,
): TakenBack {
  const nothing = { id, places: 0, left: 0 };
  const before = documentAt(id, revision, context);
  if (before === undefined) return { ...nothing, why: "forgotten" };
  const present = presentOf(id, context);
  if (present === undefined) return { ...nothing, why: "deleted" };
  const { edits, left } = planTakeBack({ before, now: present.dialogue }, replaced);
  if (edits.length > 0) {
    keepPresent(id, "replacing", context);
    writeEdits(present.dialogue, edits);
    const at = context.now();
    if (!writeOver(present.dialogue, { revision: present.revision, at }, context))
      throw changedSince(id, present.dialogue.name);
  }
  return { id, places: edits.length, left };
}

function documentAt(id: string, revision: number, { store }: Pick<HandlerContext, "store">) {
  const version = store.db
    .prepare<[string, number], string>("SELECT id FROM versions WHERE dialogue = ? AND revision = ?")
    .pluck()
    .get(id, revision) as string | undefined;
  return version === undefined ? undefined : getVersion({ version }, { store }).dialogue;
}

function presentOf(id: string, context: Pick<HandlerContext, "store">) {
  try {
    return loadDialogue(id, context);
  } catch (error) {
    if (error instanceof Failure && error.code === "not-found") return undefined;
    throw error;
  }
}
