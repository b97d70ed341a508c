/** A meeting's day and times by a zone's clocks, for people to read. Instants: milliseconds since the epoch. */
export function timeWords(
  { start, end }: { readonly start: number; readonly end: number },
  timeZone: string,
  language: string,
): string {
  return formatOf(timeZone, language).formatRange(start, end);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes long, and a list asks for thousands. */
function formatOf(timeZone: string, language: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      timeZone,
      ...{ weekday: "short", day: "numeric", month: "short", year: "numeric" },
      ...{ hour: "numeric", minute: "2-digit" },
    });
  formats.set(key, format);
  return format;
}
