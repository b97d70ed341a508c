/** Made once: making one takes longer than drawing a row. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** How a day, or a moment where the computer is, is written in a language. */
export function dateFormat(language: string, of: "day" | "moment"): Intl.DateTimeFormat {
  const key = `${language} ${of}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, {
    dateStyle: "medium",
    ...(of === "day" ? { timeZone: "UTC" } : { timeStyle: "short" }),
  });
  formats.set(key, made);
  return made;
}
