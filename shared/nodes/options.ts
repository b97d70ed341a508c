import { isEmpty } from "../dialogue/isEmpty.ts";
import type { Text } from "../dialogue/text.ts";
import type { Choice } from "../engine/effect.ts";
import { labelText } from "../engine/labelText.ts";
import type { Turn } from "../engine/turn.ts";
import type { NodeInput } from "./nodeBehaviour.ts";
import { optionsNamed } from "./optionsNamed.ts";

/** An answer of a question or an option of a picklist. */
export type Option = {
  readonly id: string;
  readonly label: Text;
  readonly value?: string | number | boolean | undefined;
};

/** The options as a visitor sees them. */
export function offer(turn: Turn, options: readonly Option[]): Choice[] {
  return options.map((option) => ({ id: option.id, label: labelText(turn, option.label) }));
}

/** What is stored for an option: its value, else its label in the dialogue's own language, so that reports agree. */
export function storedValue(turn: Turn, option: Option): string | number | boolean {
  return option.value === undefined || isEmpty(option.value)
    ? labelText(turn, option.label, turn.program.language)
    : option.value;
}

/**
 * The options that an input means: ids chosen, or a label typed (trimmed, without case); with `multiple` also several
 * labels between commas. Null when any of it is not an option, when nothing is chosen, or several where one is asked.
 */
export function chosen(
  turn: Turn,
  options: readonly Option[],
  input: NodeInput,
  multiple: boolean,
): readonly Option[] | null {
  if (input.type !== "choose" && input.type !== "say") return null;
  const found =
    input.type === "choose"
      ? input.answers.map((id) => options.find((option) => option.id === id))
      : optionsNamed(turn, options, input.text, multiple);
  const picked = options.filter((option) => found.includes(option));
  return found.includes(undefined) || picked.length === 0 || (picked.length > 1 && !multiple) ? null : picked;
}
