/** An instant as people read it: the day with its name, and the time on the clock of a zone (UTC if there is no such zone). */
export function dateText(instant: number, language: string, timeZone: string): string {
  const inZone = (zone: string) =>
    new Date(instant).toLocaleString(language, { dateStyle: "full", timeStyle: "short", timeZone: zone });
  try {
    return inZone(timeZone);
  } catch {
    return inZone("UTC");
  }
}
