import type { NodeData } from "#shared/nodes/nodeDataSchemas.ts";
import type { Conversion } from "./Conversion.ts";
import { itemsOf } from "./itemsOf.ts";
import type { TypebotBlock, TypebotItem } from "./typebotFile.ts";

type CaptureInput = NodeData<"capture">["input"];

const captures: { readonly [type: string]: CaptureInput } = {
  "text input": "text",
  "number input": "number",
  "email input": "email",
  "url input": "url",
  "date input": "date",
  "time input": "time",
  "phone number input": "phone",
};
const wanted: { readonly [input: string]: string } = { email: "lead.email", phone: "lead.phone" };
const mostAnswers = 200;

/** Adds the card of a block that asks for something: `question` is what it asks. */
export function addInput(block: TypebotBlock, question: string, conversion: Conversion): string {
  if (block.type === "rating input") return addRating(block, question, conversion);
  return Object.hasOwn(captures, block.type)
    ? addCapture(block, question, conversion)
    : addChoice(block, question, conversion);
}

function addCapture(block: TypebotBlock, question: string, conversion: Conversion): string {
  const { draft } = conversion;
  const where = conversion.titleOf(block);
  const options = block.options ?? {};
  const input = captures[block.type] ?? "text";
  const hint = labelIn(options.labels, "placeholder");
  if (options.isRange === true) draft.note("option-left-out", { where, what: "isRange" });
  if (options.hasTime === true) draft.note("option-left-out", { where, what: "hasTime" });
  return draft.card("capture", {
    text: draft.text(question, where),
    input: input === "text" && options.isLong === true ? "longText" : input,
    attribute:
      conversion.attributeOf(options.variableId, wanted[input]) ??
      conversion.attributes.of(block.id, wanted[input], where),
    ...(hint === undefined ? {} : { placeholder: draft.text(conversion.template(hint, where), where) }),
    required: true,
    ifKnown: "ask",
  });
}

function addChoice(block: TypebotBlock, question: string, conversion: Conversion): string {
  const { draft } = conversion;
  const where = conversion.titleOf(block);
  const items = itemsOf(block);
  const options = block.options ?? {};
  if (typeof options.dynamicVariableId === "string" || typeof options.dynamicItems === "object")
    draft.note("option-left-out", { where, what: "dynamic items" });
  if (block.type !== "choice input") draft.note("option-left-out", { where, what: "pictures" });
  if (block.items?.some(isConditional)) draft.note("option-left-out", { where, what: "display conditions" });
  if (items.length > mostAnswers)
    draft.note("option-left-out", { where, what: `${items.length - mostAnswers} items` });
  const attribute = conversion.attributeOf(options.variableId);
  return draft.card("question", {
    text: draft.text(question, where),
    answers: items.slice(0, mostAnswers).map((item) => ({
      id: item.id,
      label: draft.text(
        conversion.template((typeof item.content === "string" ? item.content : item.title) ?? "", where),
        where,
      ),
      ...(typeof item.value === "string" && item.value !== "" ? { value: item.value } : {}),
    })),
    ...(attribute === undefined ? {} : { attribute }),
    ...(options.isMultipleChoice === true ? { multiple: true } : {}),
  });
}

/** One of the words that a block shows beside what it asks. */
function labelIn(labels: unknown, name: string): string | undefined {
  const words = typeof labels === "object" && labels !== null ? Reflect.get(labels, name) : undefined;
  return typeof words === "string" ? words : undefined;
}

/** Whether an answer is shown only to some visitors. */
function isConditional(item: TypebotItem): boolean {
  const { displayCondition } = item;
  return (
    typeof displayCondition === "object" &&
    displayCondition !== null &&
    "isEnabled" in displayCondition &&
    displayCondition.isEnabled === true
  );
}

function addRating(block: TypebotBlock, question: string, conversion: Conversion): string {
  const { draft } = conversion;
  const where = conversion.titleOf(block);
  const options = block.options ?? {};
  const length =
    typeof options.length === "number" ? Math.min(Math.max(1, Math.round(options.length)), 20) : 10;
  const first = options.startsAt === 0 ? 0 : 1;
  const ends = new Map([
    [first, labelIn(options.labels, "left")],
    [length, labelIn(options.labels, "right")],
  ]);
  const labelOf = (value: number) => {
    const words = ends.get(value)?.trim();
    return words ? `${value} · ${words}` : String(value);
  };
  const attribute = conversion.attributeOf(options.variableId);
  return draft.card("question", {
    text: draft.text(question, where),
    answers: Array.from({ length: length + 1 - first }, (_, index) => ({
      id: `r${first + index}`,
      label: draft.text(conversion.template(labelOf(first + index), where), where),
      value: first + index,
    })),
    ...(attribute === undefined ? {} : { attribute }),
  });
}
