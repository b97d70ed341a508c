import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import type { Converted } from "./Converted.ts";
import type { Draft } from "./Draft.ts";
import { layOut } from "./layout/layOut.ts";

/** Makes a dialogue of a draft and checks it as any document that comes in. It is a draft, shown on every page. */
export function finishDraft(draft: Draft, name: string): Converted {
  layOut(draft);
  const { language, nodes, edges, groups } = draft;
  // The id is replaced when it is taken already, as that of any imported document.
  const frame = newDialogue({ id: "imported", name: name.trim().slice(0, 200), language });
  return { parsed: parseDialogue({ ...frame, nodes, edges, groups }), notices: draft.notices };
}
