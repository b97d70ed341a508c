import type { Condition } from "#shared/dialogue/condition.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import type { Converted } from "../Converted.ts";
import { finishDraft } from "../finishDraft.ts";
import { addAsk, isAsk } from "./addAsk.ts";
import { addSet } from "./addSet.ts";
import { ComposerConversion } from "./ComposerConversion.ts";
import type { ComposerAction, ComposerFile } from "./composerFile.ts";
import { conditionOf } from "./conditionOf.ts";
import { readActions } from "./readActions.ts";

/** The card with which something goes on; undefined: the conversation ends. */
type Next = string | undefined;

/**
 * Makes a dialogue of a Composer dialog: the steps of the trigger at which it begins. Steps that have no card are passed
 * by and noted; so are the other triggers, which wait for what a visitor says.
 */
export function convertComposer(file: ComposerFile, name: string, language: string): Converted {
  const conversion = new ComposerConversion(language);
  const { draft } = conversion;
  const begins = (kind: RegExp) => file.triggers.find((trigger) => kind.test(conversion.kindOf(trigger)));
  const first = begins(/^OnBeginDialog$/) ?? begins(/^OnConversationUpdateActivity$/) ?? file.triggers[0];
  for (const trigger of file.triggers)
    if (trigger !== first) {
      const what = [conversion.kindOf(trigger), trigger.intent].filter(Boolean).join(" ");
      draft.note("trigger-left-out", { what });
    }
  draft.connect(draft.start, "next", addAll(first?.actions ?? [], undefined, conversion));
  return finishDraft(draft, file.$designer?.name || name);
}

/** Adds steps from the last to the first, as each must know what follows it; answers the card they begin with. */
function addAll(actions: readonly ComposerAction[], next: Next, conversion: ComposerConversion): Next {
  return actions.reduceRight<Next>((following, action) => addOne(action, following, conversion), next);
}

function addOne(action: ComposerAction, next: Next, conversion: ComposerConversion): Next {
  const { draft } = conversion;
  const where = conversion.nameOf(action);
  const kind = conversion.kindOf(action);
  if (action.disabled === true) return next;
  if (isAsk(kind)) return leadOn(addAsk(action, conversion), next, conversion);
  switch (kind) {
    case "SendActivity": {
      const words = conversion.words(action.activity, action);
      return words === ""
        ? next
        : leadOn(draft.card("message", { text: draft.text(words, where) }), next, conversion);
    }
    case "IfCondition":
      return addBranch(
        [
          {
            when: read(action.condition, where, conversion),
            label: String(action.condition ?? "").slice(0, 500),
            actions: readActions(action.actions),
          },
        ],
        readActions(action.elseActions),
        next,
        conversion,
      );
    case "SwitchCondition":
      return addSwitch(action, next, conversion);
    case "SetProperty":
    case "SetProperties": {
      const card = addSet(action, conversion);
      return card === undefined ? next : leadOn(card, next, conversion);
    }
    case "Foreach":
    case "ForeachPage":
      draft.note("loop-once", { where, what: kind });
      return addAll(readActions(action.actions), next, conversion);
    case "EndDialog":
    case "CancelAllDialogs":
      return draft.end();
    default: {
      const dialog = typeof action.dialog === "string" ? ` ${action.dialog}` : "";
      draft.note("step-left-out", { where, what: kind + dialog });
      return next;
    }
  }
}

/** Connects every way out of a card to what follows. */
function leadOn(card: string, next: Next, { draft }: ComposerConversion): string {
  const node = draft.nodes.find(({ id }) => id === card);
  for (const { id } of node ? portsOf(node) : []) draft.connect(card, id, next);
  return card;
}

function read(expression: unknown, where: string, conversion: ComposerConversion): Condition {
  const written = String(expression ?? "");
  const condition = conditionOf(written, (path) => conversion.attributeOf(path));
  if (condition) return condition;
  conversion.draft.note("condition-left-out", { where, what: written });
  return { any: [] };
}

function addSwitch(action: ComposerAction, next: Next, conversion: ComposerConversion): string {
  const on = String(action.condition ?? "")
    .trim()
    .replace(/^=\s*/, "");
  const where = conversion.nameOf(action);
  const cases = (Array.isArray(action.cases) ? action.cases : []).slice(0, 200).map((one: unknown) => {
    const held = typeof one === "object" && one !== null ? one : {};
    const label = "value" in held ? String(held.value) : "";
    const plain = /^[^'"]*$/.test(label) && label !== "";
    return {
      label: label.slice(0, 500),
      when: read(plain ? `${on} == '${label}'` : `${on} == ?`, where, conversion),
      actions: readActions("actions" in held ? held.actions : []),
    };
  });
  return addBranch(cases, readActions(action.default), next, conversion);
}

type Case = {
  readonly when: Condition;
  readonly label: string;
  readonly actions: readonly ComposerAction[];
};

function addBranch(
  cases: readonly Case[],
  otherwise: readonly ComposerAction[],
  next: Next,
  conversion: ComposerConversion,
): string {
  const { draft } = conversion;
  const card = draft.card("branch", {
    cases: cases.map(({ when, label }, index) => ({ id: `c${index + 1}`, label, when })),
  });
  cases.forEach(({ actions }, index) => {
    draft.connect(card, `c${index + 1}`, addAll(actions, next, conversion));
  });
  draft.connect(card, "else", addAll(otherwise, next, conversion));
  return card;
}
