import { portsOf } from "#shared/nodes/portsOf.ts";
import type { Converted } from "../Converted.ts";
import { finishDraft } from "../finishDraft.ts";
import { addInput } from "./addInput.ts";
import { addStep } from "./addStep.ts";
import { Conversion } from "./Conversion.ts";
import { richTextOf } from "./richTextOf.ts";
import type { TypebotBlock, TypebotFile, TypebotGroup } from "./typebotFile.ts";

/** The blocks that became cards: the block's id to the card's. */
type Cards = Map<string, string>;

const asks = /^(?:(?:text|number|email|url|date|time|phone number|rating|(?:picture )?choice) input)$/;

/**
 * Makes a dialogue of a Typebot. The bubble before an input becomes the question's own text; what has no card is passed
 * by and noted; where the original stops, the dialogue ends.
 */
export function convertTypebot(file: TypebotFile, language: string): Converted {
  const conversion = new Conversion(file, language);
  const cards: Cards = new Map();
  const blocks = file.groups.flatMap((group) => group.blocks);
  // First, so that these variables have their names before a text speaks of them.
  for (const { type, options } of blocks)
    if (type === "email input") conversion.attributeOf(options?.variableId, "lead.email");
    else if (type === "phone number input") conversion.attributeOf(options?.variableId, "lead.phone");
  for (const group of file.groups)
    for (const index of group.blocks.keys()) addBlock(group, index, conversion, cards);
  connect(blocks, conversion, cards);
  if (typeof file.theme === "object" && file.theme !== null && Object.keys(file.theme).length > 0)
    conversion.draft.note("settings-left-out", { what: "Theme and settings" });
  return finishDraft(conversion.draft, file.name ?? "");
}

function addBlock(group: TypebotGroup, index: number, conversion: Conversion, cards: Cards): void {
  const { draft } = conversion;
  const [before, block, after] = [group.blocks[index - 1], group.blocks[index], group.blocks[index + 1]];
  if (!block || block.type === "start" || block.type === "Jump") return;
  const where = group.title;
  if (block.type === "Wait") {
    if (after?.type !== "text" || delayOf(block) === undefined)
      draft.note("step-left-out", { where, what: block.type });
    return;
  }
  if (isQuestionOf(block, after)) return;
  const words = conversion.template(
    richTextOf((isQuestionOf(before, block) ? before : block)?.content),
    where,
  );
  if (block.type === "text") {
    const delay = before?.type === "Wait" ? delayOf(before) : undefined;
    const data = { text: draft.text(words, where), ...(delay === undefined ? {} : { delay }) };
    if (words.trim() !== "") cards.set(block.id, draft.card("message", data));
    return;
  }
  if (!asks.test(block.type)) {
    const card = addStep(block, conversion);
    if (card !== undefined) cards.set(block.id, card);
    return;
  }
  if (words.trim() === "") draft.note("text-missing", { where });
  const card = addInput(block, words.trim() === "" ? where : words, conversion);
  cards.set(block.id, card);
  if (before && isQuestionOf(before, block)) cards.set(before.id, card);
}

/** Whether a bubble says what the input after it asks. */
function isQuestionOf(bubble: TypebotBlock | undefined, input: TypebotBlock | undefined): boolean {
  return bubble?.type === "text" && bubble.outgoingEdgeId == null && asks.test(input?.type ?? "");
}

/** Seconds to wait, where they are a plain number that a message can wait. */
function delayOf({ options }: TypebotBlock): number | undefined {
  const seconds = Number(options?.secondsToWaitFor);
  return seconds > 0 && seconds <= 60 ? seconds : undefined;
}

function connect(blocks: readonly TypebotBlock[], conversion: Conversion, cards: Cards): void {
  const { draft } = conversion;
  const nodes = new Map(draft.nodes.map((node) => [node.id, node]));
  const cardOf = (block: TypebotBlock | undefined) => firstCard(block, conversion, cards);
  draft.connect(draft.start, "next", cardOf(conversion.first()));
  for (const block of blocks) {
    const node = nodes.get(cards.get(block.id) ?? "");
    if (!node || (block.type === "text" && node.kind !== "message")) continue;
    const items = new Map((block.items ?? []).map((item) => [item.id, item]));
    for (const { id } of portsOf(node)) {
      const item = items.get(id);
      draft.connect(node.id, id, cardOf(item ? conversion.afterItem(item, block) : conversion.after(block)));
    }
  }
}

/** The card of a block, or of the first block after it that has one; undefined where the conversation ends. */
function firstCard(
  block: TypebotBlock | undefined,
  conversion: Conversion,
  cards: Cards,
): string | undefined {
  const seen = new Set<TypebotBlock>();
  for (let at = block; at && !seen.has(at); ) {
    const card = cards.get(at.id);
    if (card !== undefined) return card;
    seen.add(at);
    at =
      at.type === "Jump" ? conversion.find(at.options?.groupId, at.options?.blockId) : conversion.after(at);
  }
  return undefined;
}
