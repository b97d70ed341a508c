import type { NodeData } from "#shared/nodes/nodeDataSchemas.ts";
import type { ComposerConversion } from "./ComposerConversion.ts";
import type { ComposerAction } from "./composerFile.ts";
import { knownProperty } from "./knownProperty.ts";

type CaptureInput = NodeData<"capture">["input"];

const captures: { readonly [kind: string]: CaptureInput } = {
  TextInput: "text",
  NumberInput: "number",
  DateTimeInput: "date",
};
const mostAnswers = 200;

/** The kinds of steps that become a question or a capture. */
export function isAsk(kind: string): boolean {
  return Object.hasOwn(captures, kind) || kind === "ChoiceInput" || kind === "ConfirmInput";
}

/** Adds the card of a step that asks for something. */
export function addAsk(action: ComposerAction, conversion: ComposerConversion): string {
  const { draft } = conversion;
  const where = conversion.nameOf(action);
  const kind = conversion.kindOf(action);
  const words = conversion.words(action.prompt, action);
  if (words === "") draft.note("text-missing", { where });
  const text = draft.text(words || where, where);
  const named = typeof action.property === "string" && action.property.trim() !== "";
  const property = named ? String(action.property) : where;
  const special = kind === "TextInput" ? knownProperty(property) : undefined;
  const attribute = conversion.attributeOf(property);
  if (Array.isArray(action.validations) && action.validations.length > 0)
    draft.note("code-left-out", { where, what: action.validations.map(String).join("; ") });
  for (const prompt of ["unrecognizedPrompt", "invalidPrompt"] as const)
    if (typeof action[prompt] === "string" && action[prompt].trim() !== "")
      draft.note("option-left-out", { where, what: prompt });
  const answers = kind === "ConfirmInput" ? yesAndNo(draft.language) : choices(action, conversion);
  if (kind === "ConfirmInput" || answers.length > 0)
    return draft.card("question", { text, answers, attribute });
  if (kind === "ChoiceInput") draft.note("option-left-out", { where, what: "choices" });
  return draft.card("capture", {
    text,
    input: special?.input ?? captures[kind] ?? "text",
    attribute,
    required: true,
    ifKnown: action.alwaysPrompt === true || conversion.leadsBack ? "ask" : "skip",
  });
}

function yesAndNo(language: string) {
  const [yes, no] = language === "pt-BR" ? ["Sim", "Não"] : ["Yes", "No"];
  return [
    { id: "yes", label: { [language]: yes }, value: true },
    { id: "no", label: { [language]: no }, value: false },
  ];
}

function choices(action: ComposerAction, conversion: ComposerConversion) {
  if (conversion.kindOf(action) !== "ChoiceInput" || !Array.isArray(action.choices)) return [];
  const { draft } = conversion;
  const where = conversion.nameOf(action);
  const values = action.choices.flatMap((choice: unknown) => {
    const value = partOf(choice, "value") ?? choice;
    if (typeof value !== "string" || value.trim() === "") return [];
    const title = partOf(partOf(choice, "action"), "title");
    const plain = conversion.words(value, action);
    return [{ value: plain, label: typeof title === "string" && title.trim() !== "" ? title : plain }];
  });
  if (values.length > mostAnswers)
    draft.note("option-left-out", { where, what: `${values.length - mostAnswers} choices` });
  return values.slice(0, mostAnswers).map(({ value, label }, index) => ({
    id: `a${index + 1}`,
    label: draft.text(label, where),
    value: value.slice(0, 500),
  }));
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && key in value ? Reflect.get(value, key) : undefined;
}
