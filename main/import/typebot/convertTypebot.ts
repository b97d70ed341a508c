import { portsOf } from "#shared/nodes/portsOf.ts";
import type { Converted } from "../Converted.ts";
import { finishDraft } from "../finishDraft.ts";
import { addInput } from "./addInput.ts";
import { addStep } from "./addStep.ts";
import { Conversion } from "./Conversion.ts";
import { isInput } from "./isInput.ts";
import { itemsOf } from "./itemsOf.ts";
import { richTextOf } from "./richTextOf.ts";
import type { TypebotBlock, TypebotFile, TypebotGroup } from "./typebotFile.ts";

/** The blocks that became cards: the block's id to the card's. */
type Cards = Map<string, string>;

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
  const { draft } = conversion;
  for (const group of file.groups) {
    for (const index of group.blocks.keys()) addBlock(group, index, conversion, cards);
    draft.group(group.title, ownCards(group, conversion, cards));
  }
  connect(blocks, conversion, cards);
  for (const event of conversion.otherEvents()) draft.note("trigger-left-out", { what: `${event} event` });
  if (typeof file.theme === "object" && file.theme !== null && Object.keys(file.theme).length > 0)
    draft.note("settings-left-out", { what: "Theme and settings" });
  return finishDraft(draft, file.name ?? "");
}

function addBlock(group: TypebotGroup, index: number, conversion: Conversion, cards: Cards): void {
  const { draft } = conversion;
  const [before, block, after] = [group.blocks[index - 1], group.blocks[index], group.blocks[index + 1]];
  if (!block || block.type === "start") return;
  const where = conversion.titleOf(block);
  if (jumpOf(block)) {
    // A link to another group comes back; a jump does not.
    if (block.type === "Typebot link" && conversion.after(block)) draft.note("no-return", { where });
    return;
  }
  if (block.type === "Wait") {
    const delays = after?.type === "text" && !conversion.inputAfter(after) && delayOf(block) !== undefined;
    if (!delays) draft.note("step-left-out", { where, what: block.type });
    return;
  }
  // A bubble that asks is said by the card of its input.
  if (conversion.inputAfter(block)) return;
  if (block.type === "text") {
    const words = conversion.template(richTextOf(block.content), where);
    const delay = before?.type === "Wait" ? delayOf(before) : undefined;
    const data = { text: draft.text(words, where), ...(delay === undefined ? {} : { delay }) };
    if (words.trim() !== "") cards.set(block.id, draft.card("message", data));
    return;
  }
  if (!isInput(block)) {
    const card = addStep(block, conversion);
    if (card !== undefined) cards.set(block.id, card);
    return;
  }
  const bubble = conversion.bubbleBefore(block);
  const words = bubble ? conversion.template(richTextOf(bubble.content), where) : "";
  if (words.trim() === "") draft.note("text-missing", { where });
  const card = addInput(block, words.trim() === "" ? where : words, conversion);
  cards.set(block.id, card);
  if (bubble) cards.set(bubble.id, card);
}

/** Where a block goes on by another way than its own; undefined when it is no jump. */
function jumpOf({
  type,
  options,
}: TypebotBlock): { readonly group: unknown; readonly block: unknown } | undefined {
  if (type === "Jump") return { group: options?.groupId, block: options?.blockId };
  // A link to a group of the same Typebot.
  return type === "Typebot link" && options?.typebotId === "current"
    ? { group: options.groupId, block: undefined }
    : undefined;
}

/** The cards of a group's blocks; a bubble that asks for an input elsewhere has its card there. */
function ownCards({ blocks }: TypebotGroup, conversion: Conversion, cards: Cards): readonly string[] {
  return blocks.flatMap((block) => (conversion.inputAfter(block) ? [] : (cards.get(block.id) ?? [])));
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
    const items = new Map(itemsOf(block).map((item) => [item.id, item]));
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
    const jump = jumpOf(at);
    at = jump ? conversion.find(jump.group, jump.block) : conversion.after(at);
  }
  return undefined;
}
