import { parseMoment } from "#shared/dialogue/parseMoment.ts";

/** A day or an instant as it is said in a language, by the clock of a zone; what cannot be read as it stands. */
export function momentWords(text: string, language: string, timeZone: string): string {
  const moment = parseMoment(text, timeZone);
  if (moment === null) return text;
  if ("day" in moment)
    return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(
      moment.day * 86_400_000,
    );
  const style = { dateStyle: "medium", timeStyle: "short" } as const;
  try {
    return new Intl.DateTimeFormat(language, { ...style, timeZone }).format(moment.instant);
  } catch {
    // An unknown zone counts as UTC everywhere.
    return new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" }).format(moment.instant);
  }
}
