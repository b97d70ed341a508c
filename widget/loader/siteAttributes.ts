import type { Attributes, Value } from "#shared/dialogue/value.ts";

/** What a page passed to `identify`, under the names that conditions and tokens use. What is no value is left out. */
export function siteAttributes(given: unknown): Attributes {
  const attributes: { [name: string]: Value } = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    if (isValue(value)) attributes[/^(lead|company|site)\./.test(name) ? name : `site.${name}`] = value;
  }
  return attributes;
}

function isValue(value: unknown): value is Value {
  return (
    value === null ||
    /^(string|number|boolean)$/.test(typeof value) ||
    (Array.isArray(value) && value.every((one) => typeof one !== "object" && isValue(one)))
  );
}
