const instant = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|([+-]\d\d):?(\d\d))?(?:\+00:?00)?$/;

/**
 * An instant in any of the ways in which Marketo writes it (`…Z`, `…+0000`, `…-08:00`, `…Z+0000`), in milliseconds since the
 * epoch, to the second; undefined for what is none.
 */
export function readMarketoInstant(text: string): number | undefined {
  // Exports write it so throughout, and there are millions of them.
  if (text.length === 20 && text[10] === "T" && text.endsWith("Z")) return orNothing(Date.parse(text));
  const [, local, hours, minutes] = instant.exec(text) ?? [];
  if (local === undefined) return undefined;
  return orNothing(Date.parse(`${local}${hours === undefined ? "Z" : `${hours}:${minutes ?? "00"}`}`));
}

function orNothing(at: number): number | undefined {
  return Number.isNaN(at) ? undefined : at;
}
