import { isTimeZone } from "#shared/dialogue/isTimeZone.ts";

/** The zone of the visitor's clock; UTC where the browser does not know it, or has no name for it. */
export function ownZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) ? timeZone : "UTC";
}
