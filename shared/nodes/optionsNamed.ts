import { labelText } from "../engine/labelText.ts";
import type { Turn } from "../engine/turn.ts";
import type { Option } from "./options.ts";

const caseless = (text: string) => text.trim().normalize().toUpperCase();

/**
 * The options whose labels are typed (trimmed, without case): one, or with `multiple` also several between commas. Undefined
 * stands for what is no option.
 */
export function optionsNamed(
  turn: Turn,
  options: readonly Option[],
  text: string,
  multiple: boolean,
): readonly (Option | undefined)[] {
  const named = (label: string) => {
    const wanted = caseless(label);
    return options.find((option) => caseless(labelText(turn, option.label)) === wanted);
  };
  const one = named(text);
  return multiple && !one ? text.split(",").map(named) : [one];
}
