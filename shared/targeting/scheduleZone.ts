import { own } from "../dialogue/own.ts";
import type { Targeting } from "../dialogue/targeting.ts";
import type { Attributes } from "../dialogue/value.ts";
import { valueText } from "../dialogue/valueText.ts";
import type { Visit } from "./visit.ts";

let latest: { readonly of: Attributes; readonly zone: string } | undefined;

/**
 * The zone whose clock a schedule is read on: the site's, or the visitor's as far as it is known. Asks once a visit: a
 * browser takes its time to tell it.
 */
export function scheduleZone(
  schedule: Targeting["schedule"],
  { timeZone, attributes }: Pick<Visit, "timeZone" | "attributes">,
): string {
  if (schedule?.timeZone !== "visitor") return timeZone;
  if (latest?.of !== attributes)
    latest = { of: attributes, zone: valueText(own(attributes, "visit.timezone")) };
  return latest.zone || timeZone;
}
