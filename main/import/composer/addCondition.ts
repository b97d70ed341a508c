import { addCases } from "./addCases.ts";
import type { ComposerConversion } from "./ComposerConversion.ts";
import type { ComposerSurroundings, Next } from "./ComposerSurroundings.ts";
import type { ComposerAction } from "./composerFile.ts";
import { readActions } from "./readActions.ts";
import { readCondition } from "./readCondition.ts";

/** Whether the one who joins is a visitor, not the bot itself; in a chat on a page it always is. */
const isVisitor = /\brecipient\.id\b/i;

/** Adds the branch of an `if`; answers the card it begins with. */
export function addCondition(
  action: ComposerAction,
  next: Next,
  place: ComposerSurroundings,
  conversion: ComposerConversion,
): Next {
  const written = String(action.condition ?? "");
  const actions = readActions(action.actions);
  if (isVisitor.test(written)) return place.add(actions, next, place);
  const when = readCondition(written, conversion.nameOf(action), conversion);
  const label = written.replace(/^=\s*/, "").slice(0, 500);
  return addCases([{ when, label, actions }], readActions(action.elseActions), next, place, conversion);
}
