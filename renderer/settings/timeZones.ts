/** Every time zone that the system knows, `UTC` first, and the one that is set even if the system does not know it. */
export function timeZones(current: string): readonly string[] {
  return [...new Set(["UTC", current, ...Intl.supportedValuesOf("timeZone")])];
}
