import type { Hit } from "#shared/dialogue/search/searchDialogue.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { isAsPlanned } from "./isAsPlanned.ts";
import { planHits } from "./planHits.ts";
import { writePlan } from "./writePlan.ts";

/** What a replacement did: strings changed, and those left alone because a token or the card would have broken. */
export type Replaced = { readonly changed: number; readonly left: number };

/**
 * Replaces what was found, in one step; undefined, and nothing was replaced: the dialogue was changed or closed while it was
 * planned. Rejects when the worker fails.
 */
export async function replaceHits(
  session: EditorSession,
  hits: readonly Hit[],
  replacement: string,
): Promise<Replaced | undefined> {
  const { dialogue } = session.document.getState();
  const plan = await planHits(dialogue, hits, replacement);
  if (!isAsPlanned(session, dialogue)) return undefined;
  writePlan(session, "replaceText", plan);
  return { changed: plan.edits.length, left: plan.left };
}
