import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { Store } from "../store/Store.ts";

type Read = { readonly revision: number; readonly dialogue: Dialogue };

/** What was read already: while the author types, the same documents are searched again and again. */
const known = new WeakMap<Store, Map<string, Read>>();
const mostKept = 500;

/** A dialogue at a revision; undefined when it cannot be read, or is no longer there. */
export function readStored(
  { id, revision }: { readonly id: string; readonly revision: number },
  { store }: Pick<HandlerContext, "store">,
): Dialogue | undefined {
  const kept = known.get(store) ?? new Map<string, Read>();
  known.set(store, kept);
  const read = kept.get(id);
  if (read?.revision === revision) return read.dialogue;
  try {
    const { dialogue, revision: stored } = loadDialogue(id, { store });
    if (kept.size >= mostKept) kept.clear();
    kept.set(id, { revision: stored, dialogue });
    return dialogue;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
