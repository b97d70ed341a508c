/** An instant (milliseconds since the epoch) as a clock in the zone shows it; as ours does while the zone is half typed. */
export function clockText(
  instant: number,
  language: string,
  timeZone: string,
  style: Pick<Intl.DateTimeFormatOptions, "dateStyle" | "timeStyle">,
): string {
  try {
    return new Intl.DateTimeFormat(language, { ...style, timeZone }).format(instant);
  } catch {
    return new Intl.DateTimeFormat(language, style).format(instant);
  }
}
