import type { ComposerConversion } from "./ComposerConversion.ts";
import type { ComposerAction } from "./composerFile.ts";

const captures = { TextInput: "text", NumberInput: "number", DateTimeInput: "date" } as const;
const mostAnswers = 200;

/** The kinds of steps that become a question or a capture. */
export function isAsk(kind: string): boolean {
  return kind in captures || kind === "ChoiceInput" || kind === "ConfirmInput";
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
  const attribute = conversion.attributeOf(named ? String(action.property) : where);
  if (Array.isArray(action.validations) && action.validations.length > 0)
    draft.note("code-left-out", { where, what: action.validations.map(String).join("; ") });
  const answers = kind === "ConfirmInput" ? yesAndNo(draft.language) : choices(action, conversion);
  if (kind === "ConfirmInput" || answers.length > 0)
    return draft.card("question", { text, answers, attribute });
  if (kind === "ChoiceInput") draft.note("value-left-out", { where, what: "choices" });
  return draft.card("capture", {
    text,
    input: kind === "NumberInput" || kind === "DateTimeInput" ? captures[kind] : "text",
    attribute,
    required: true,
    ifKnown: action.alwaysPrompt === true ? "ask" : "skip",
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
  const values = action.choices.flatMap((choice: unknown): string[] => {
    const value = typeof choice === "object" && choice !== null && "value" in choice ? choice.value : choice;
    return typeof value === "string" && value.trim() !== "" ? [conversion.words(value, action)] : [];
  });
  if (values.length > mostAnswers)
    draft.note("option-left-out", { where, what: `${values.length - mostAnswers} choices` });
  return values.slice(0, mostAnswers).map((value, index) => ({
    id: `a${index + 1}`,
    label: draft.text(value, where),
    value: value.slice(0, 500),
  }));
}
