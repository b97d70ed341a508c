import { portsOf } from "#shared/nodes/portsOf.ts";
import { addAsk, isAsk } from "./addAsk.ts";
import { addCondition } from "./addCondition.ts";
import { addDialog } from "./addDialog.ts";
import { addRequest } from "./addRequest.ts";
import { addSet } from "./addSet.ts";
import { addSwitch } from "./addSwitch.ts";
import type { ComposerConversion } from "./ComposerConversion.ts";
import type { ComposerSurroundings, Next } from "./ComposerSurroundings.ts";
import type { ComposerAction } from "./composerFile.ts";
import { readActions } from "./readActions.ts";

/** Dialogs and events call each other; a file that would grow past this is not unfolded any further. */
const mostCards = 5000;

/** Adds the card of a step, and those inside it; answers the card that it begins with: `next` where it has none. */
export function addAction(
  action: ComposerAction,
  next: Next,
  place: ComposerSurroundings,
  conversion: ComposerConversion,
): Next {
  const { draft } = conversion;
  const where = conversion.nameOf(action);
  const kind = conversion.kindOf(action);
  if (action.disabled === true) return next;
  if (isAsk(kind)) return leadOn(addAsk(action, conversion), next, conversion);
  switch (kind) {
    case "SendActivity":
    case "Ask": {
      const words = conversion.words(action.activity, action);
      const card = words === "" ? undefined : draft.card("message", { text: draft.text(words, where) });
      return leadOn(card, next, conversion);
    }
    case "IfCondition":
      return addCondition(action, next, place, conversion);
    case "SwitchCondition":
      return addSwitch(action, next, place, conversion);
    case "SetProperty":
    case "SetProperties":
    case "DeleteProperty":
    case "DeleteProperties":
      return leadOn(addSet(action, conversion), next, conversion);
    case "HttpRequest":
      return leadOn(addRequest(action, conversion), next, conversion);
    case "Foreach":
    case "ForeachPage":
      // What greets those who join a chat runs once for the one visitor.
      if (!/\bmembersAdded\b/i.test(String(action.itemsProperty)))
        draft.note("loop-once", { where, what: kind });
      return place.add(readActions(action.actions), next, place);
    case "EmitEvent":
      return addEvent(action, next, place, conversion) ?? leftOut(` ${String(action.eventName ?? "")}`);
    case "BeginDialog":
    case "ReplaceDialog":
      return addCall(action, next, place, conversion) ?? leftOut(` ${String(action.dialog ?? "")}`);
    case "RepeatDialog":
      return place.again;
    case "GotoAction":
      return typeof action.actionId === "string" ? `@${action.actionId}` : leftOut();
    case "EndDialog":
      return place.end;
    case "CancelAllDialogs":
    case "CancelDialog":
      return draft.end();
    case "TraceActivity":
    case "LogAction":
    case "TelemetryTrackEventAction":
      draft.note("step-left-out", { what: kind });
      return next;
    default:
      return leftOut();
  }
  function leftOut(more = ""): Next {
    draft.note("step-left-out", { where, what: kind + more });
    return next;
  }
}

/** Connects every way out of a card to what follows. */
function leadOn(card: string | undefined, next: Next, { draft }: ComposerConversion): Next {
  if (card === undefined) return next;
  const node = draft.nodes.find(({ id }) => id === card);
  for (const { id } of node ? portsOf(node) : []) draft.connect(card, id, next);
  return card;
}

/** The steps that an event sets going, as if they stood here; undefined when the dialog does not know it. */
function addEvent(
  action: ComposerAction,
  next: Next,
  place: ComposerSurroundings,
  conversion: ComposerConversion,
): Next {
  const event = String(action.eventName ?? "");
  const steps = place.events.get(event);
  const around = `event ${event}`;
  if (!steps || place.within.includes(around) || conversion.draft.nodes.length > mostCards) return undefined;
  conversion.emitted.add(event);
  return place.add(steps, next, { ...place, within: [...place.within, around] }) ?? conversion.draft.end();
}

/** The steps of another dialog, in a group of its name; undefined when it is not there or leads back to itself. */
function addCall(
  action: ComposerAction,
  next: Next,
  place: ComposerSurroundings,
  conversion: ComposerConversion,
): Next {
  const { draft, project } = conversion;
  const name = String(action.dialog ?? "");
  if (name !== "" && name === place.within.at(-1)) return place.again;
  const file = project.dialogs.get(name);
  if (!file || place.within.includes(name) || draft.nodes.length > mostCards) return undefined;
  const before = draft.nodes.length;
  const replaced = conversion.kindOf(action) === "ReplaceDialog";
  const begin = addDialog(name, file, replaced ? place.end : next, place, conversion);
  draft.group(
    file.$designer?.name || name,
    draft.nodes.slice(before).flatMap(({ id, kind }) => (kind === "end" ? [] : [id])),
  );
  return begin ?? draft.end();
}
