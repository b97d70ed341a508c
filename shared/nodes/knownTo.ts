import { parseMoment } from "../dialogue/parseMoment.ts";
import type { Value } from "../dialogue/value.ts";
import { valueText } from "../dialogue/valueText.ts";
import { zonedTime } from "../dialogue/zonedTime.ts";
import { labelText } from "../engine/labelText.ts";
import type { Turn } from "../engine/turn.ts";
import type { NodeData } from "./nodeDataSchemas.ts";
import { storedValue } from "./options.ts";
import { readInput } from "./readInput.ts";

type Data = NodeData<"capture">;

/**
 * What is known of the value that a card asks for, as a visitor would give it: a picklist's option by its label, true or
 * false, the day of an instant in the site's zone. What does not fit stays as it is. A consent that the card insists on
 * is known only where it was given.
 */
export function knownTo(turn: Turn, data: Data): Value | undefined {
  const value = turn.read(data.attribute);
  const { input } = data;
  if (input === "email" || input === "text" || input === "longText") return value;
  if (input === "picklist") return labelHolding(turn, data, value) ?? value;
  const text = valueText(value);
  const read = readInput(input, input === "date" ? dayOf(text, turn.world.timeZone) : text, data.country);
  const known = "value" in read ? read.value : value;
  return input === "consent" && data.required && known !== true ? undefined : known;
}

const caseless = (value: Value | undefined) => valueText(value).trim().normalize().toUpperCase();

function labelHolding(turn: Turn, { options = [] }: Data, value: Value | undefined): string | undefined {
  const held = (Array.isArray(value) ? value : [value]).map(caseless);
  const labels = options.map((option) => ({
    stored: storedValue(turn, option),
    label: labelText(turn, option.label),
  }));
  return labels.find(({ stored, label }) => [stored, label].some((one) => held.includes(caseless(one))))
    ?.label;
}

function dayOf(text: string, timeZone = "UTC"): string {
  const moment = parseMoment(text, timeZone);
  if (moment === null) return text;
  const day = "day" in moment ? moment.day : zonedTime(moment.instant, timeZone).day;
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
