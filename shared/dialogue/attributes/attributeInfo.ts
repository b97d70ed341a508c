import type { Dialogue } from "../dialogue.ts";
import type { DialogueNode } from "../node.ts";
import { pickText } from "../pickText.ts";
import type { AttributeInfo } from "./attributeEntry.ts";

type Known = Pick<Dialogue, "nodes" | "language">;

const any: AttributeInfo = { type: "any", values: [] };
const text: AttributeInfo = { type: "text", values: [] };

const fixed: { readonly [name: string]: AttributeInfo } = {
  "visit.visits": { type: "number", values: [] },
  "visit.returning": { type: "yesNo", values: [] },
  "visit.now": { type: "date", values: [] },
  "visit.device": { type: "text", values: ["desktop", "mobile", "tablet"] },
  "visit.language": { type: "text", values: ["en", "en-US", "en-GB", "pt-BR", "es", "fr", "de", "it", "ja"] },
};

const inputs: { readonly [input: string]: AttributeInfo["type"] } = {
  number: "number",
  date: "date",
  checkbox: "yesNo",
  consent: "yesNo",
};

/** What is known of an attribute: by its name, or by the cards of the dialogue that fill it. */
export function attributeInfo(name: string, dialogue: Known): AttributeInfo {
  const known = Object.hasOwn(fixed, name) ? fixed[name] : undefined;
  if (known) return known;
  if (name.startsWith("list.")) return { type: "yesNo", values: [] };
  if (name === "visit.timezone") return { type: "text", values: Intl.supportedValuesOf("timeZone") };
  if (/^visit\./.test(name)) return text;
  for (const node of dialogue.nodes) {
    const info = filledBy(node, name, dialogue.language);
    if (info) return info;
  }
  return any;
}

function filledBy(node: DialogueNode, name: string, language: string): AttributeInfo | undefined {
  if (node.kind !== "question" && node.kind !== "capture") return undefined;
  if (name !== `answers.${node.id}` && name !== node.data.attribute) return undefined;
  if (node.kind === "question") return choicesOf(node.data.answers, language);
  if (node.data.input === "picklist") return choicesOf(node.data.options ?? [], language);
  return { type: inputs[node.data.input] ?? "text", values: [] };
}

type Choice = {
  readonly label: Parameters<typeof pickText>[0];
  readonly value?: string | number | boolean | undefined;
};

function choicesOf(choices: readonly Choice[], language: string): AttributeInfo {
  const values = choices.map(({ label, value }) => String(value ?? pickText(label, language, language)));
  const numbers = choices.length > 0 && choices.every(({ value }) => typeof value === "number");
  return { type: numbers ? "number" : "text", values: values.filter((one) => one !== "") };
}
