import { isEmpty } from "#shared/dialogue/isEmpty.ts";
import { type Moment, parseMoment } from "#shared/dialogue/parseMoment.ts";
import { parseNumber } from "#shared/dialogue/parseNumber.ts";
import { zonedTime } from "#shared/dialogue/zonedTime.ts";

type Scalar = string | number | boolean;

const textOf = (value: Scalar) => String(value).trim().normalize().toUpperCase();
const isString = (value: Scalar) => typeof value === "string";

/**
 * Whether a value is one of these: what `is` means to `evaluateCondition`, but as quick for ten thousand pasted addresses as for
 * one, as the list is read once.
 */
export function oneOf(list: readonly Scalar[], timeZone: string): (value: Scalar | null) => boolean {
  const dayOf = (moment: Moment) => ("day" in moment ? moment.day : zonedTime(moment.instant, timeZone).day);
  const numbers = new Set(list.map(parseNumber).filter((one) => one !== null));
  // A text is compared as a number only with what is no text.
  const bare = new Set(list.filter((one) => typeof one === "number").map(parseNumber));
  bare.delete(null);
  const texts = new Set(list.filter((one) => typeof one !== "number").map(textOf));
  const moments = list
    .filter(isString)
    .map((one) => parseMoment(one, timeZone))
    .filter((one) => one !== null);
  const instants = new Set(moments.map((one) => ("instant" in one ? one.instant : undefined)));
  const days = new Set(moments.filter((one) => "day" in one).map(dayOf));
  const daysOfAll = new Set(moments.map(dayOf));

  return (value) => {
    if (value === null || isEmpty(value)) return false;
    if (typeof value === "number") return numbers.has(value);
    if (texts.has(textOf(value))) return true;
    if (typeof value === "boolean") return false;
    if (bare.size > 0 && bare.has(parseNumber(value))) return true;
    const moment = moments.length === 0 ? null : parseMoment(value, timeZone);
    if (moment === null) return false;
    if ("day" in moment) return daysOfAll.has(moment.day);
    return instants.has(moment.instant) || (days.size > 0 && days.has(dayOf(moment)));
  };
}
