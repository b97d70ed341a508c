/** A time zone's name for people to read: its place. */
export function zoneWords(timeZone: string): string {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}
