import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { type ParsedDialogue, parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import type { ImportOutcome, Notice } from "#shared/ipc/contract.ts";
import type { SingleFileSource } from "../bundle/readSingleFile.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { bringTheme } from "../themes/bringTheme.ts";
import { flowPlan } from "./flowPlan.ts";
import { importParsed } from "./importParsed.ts";
import { withCalls } from "./withCalls.ts";

/**
 * Puts what a page carries into the store. A flow that is there already, just so, is not brought in again; one whose id is
 * taken by something else gets another, by which whatever else the page carries calls it from then on.
 */
export function importPage(
  name: string,
  source: SingleFileSource,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): ImportOutcome[] {
  const flows = distinct(source.flows.map((one) => parseDialogue(one)));
  const plan = flowPlan(
    flows.flatMap((parsed) => (parsed.ok ? [parsed.dialogue] : [])),
    context,
  );
  const calling = (dialogue: Dialogue) => withCalls(dialogue, plan.copies);
  const imported = flows.flatMap((parsed): ImportOutcome[] => {
    if (!parsed.ok) return [importParsed(name, parsed, context)];
    if (plan.there.has(parsed.dialogue.id)) return [];
    const id = plan.copies.get(parsed.dialogue.id);
    const dialogue = { ...calling(parsed.dialogue), id: id ?? parsed.dialogue.id };
    const outcome = importParsed(name, { ok: true, dialogue }, context);
    return [id === undefined ? outcome : { ...outcome, repairs: [copied(dialogue), ...outcome.repairs] }];
  });
  const themes = new Map(source.themes?.map((theme) => [idOf(theme), bringTheme(theme, context)]));
  const dialogues = source.dialogues
    .map((one) => parseDialogue(one))
    .map((parsed) => {
      if (!parsed.ok) return importParsed(name, parsed, context);
      const brought = themes.get(parsed.dialogue.theme);
      const theme = brought?.id ?? parsed.dialogue.theme;
      const dialogue = { ...calling(parsed.dialogue), theme };
      const outcome = importParsed(name, { ok: true, dialogue }, context);
      return { ...outcome, repairs: [...(brought?.notices ?? []), ...outcome.repairs] };
    });
  return [...imported, ...dialogues];
}

function idOf(theme: unknown): unknown {
  return typeof theme === "object" && theme !== null ? Reflect.get(theme, "id") : undefined;
}

/** Of flows with one id the first counts, as it does for those that call it. */
function distinct(flows: readonly ParsedDialogue[]): ParsedDialogue[] {
  const seen = new Set<string>();
  return flows.filter((parsed) => {
    if (!parsed.ok) return true;
    const isNew = !seen.has(parsed.dialogue.id);
    seen.add(parsed.dialogue.id);
    return isNew;
  });
}

function copied({ name }: Dialogue): Notice {
  const message = `The flow “${name}” is here already in another form, so it came in beside that one. What came with it calls the new one.`;
  return { code: "flow-copied", message, params: { flow: name } };
}
