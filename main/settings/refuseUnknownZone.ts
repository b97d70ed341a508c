import { isTimeZone } from "#shared/dialogue/isTimeZone.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { Failure } from "../failure/Failure.ts";

/**
 * Sees to it that schedules and dates are read in the time zone that was meant.
 *
 * @throws {Failure} `time-zone`
 */
export function refuseUnknownZone({ timeZone }: SiteSettings): void {
  if (isTimeZone(timeZone)) return;
  const message = `The time zone “${timeZone}” is not known. Choose one such as America/Sao_Paulo, or UTC.`;
  throw new Failure("time-zone", message, { detail: timeZone });
}
