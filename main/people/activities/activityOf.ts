import type { ActivityRow } from "./ActivityRow.ts";
import { readMarketoInstant } from "./readMarketoInstant.ts";

/** An activity as Marketo writes it: texts in a file, texts and numbers in an answer; null for what is not there. */
export type RawActivity = {
  readonly guid: unknown;
  readonly lead: unknown;
  readonly at: unknown;
  readonly type: unknown;
  readonly campaign: unknown;
  readonly primaryId: unknown;
  readonly primaryValue: unknown;
  /** By name, or a list of `{ name, value }`; either of them, or its JSON. */
  readonly attributes: unknown;
};

/** What is kept of it; undefined when its key, its person, its time or its type is missing. */
export function activityOf(raw: RawActivity): ActivityRow | undefined {
  const at = typeof raw.at === "string" ? readMarketoInstant(raw.at) : undefined;
  const [lead, type] = [numberOf(raw.lead), numberOf(raw.type)];
  if (at === undefined || lead === null || type === null) return undefined;
  if (typeof raw.guid !== "string" || isEmpty(raw.guid)) return undefined;
  const { primaryValue } = raw;
  return {
    guid: raw.guid,
    lead,
    at,
    type,
    campaign: numberOf(raw.campaign),
    primaryId: numberOf(raw.primaryId),
    primaryValue: isEmpty(primaryValue) ? null : String(primaryValue),
    attributes: filled(raw.attributes),
  };
}

function numberOf(value: unknown): number | null {
  if (isEmpty(value)) return null;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : null;
}

/** An object of texts and whole numbers, in JSON without blanks, none of them empty: nearly all that exports have. */
const plain =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none in its texts
  /^\{(?:"[^"\\\x00-\x1f]+":(?:"(?!null")(?:[^"\\\x00-\x1f]|\\["\\/bfnrt])+"|0|[1-9]\d*)(?:,(?=")|\}$))+$/;

/** As it came wherever it can stay so: there are millions of them, and to parse each takes an eighth of an import. */
function filled(attributes: unknown): string {
  if (typeof attributes === "string" && plain.test(attributes)) return attributes;
  const read = typeof attributes === "string" ? readJson(attributes) : attributes;
  if (Array.isArray(read)) return filled(Object.fromEntries(read.flatMap(entryOf)));
  if (typeof read !== "object" || read === null) return "{}";
  const isFull = !Object.values(read).some(isEmpty);
  if (isFull && typeof attributes === "string") return attributes;
  return JSON.stringify(Object.fromEntries(Object.entries(read).filter(([, value]) => !isEmpty(value))));
}

/** Its name and value; none when it has no name. */
function entryOf(attribute: unknown): [string, unknown][] {
  if (typeof attribute !== "object" || attribute === null) return [];
  const { name, value } = attribute as { readonly name?: unknown; readonly value?: unknown };
  return typeof name === "string" ? [[name, value]] : [];
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || value === "null";
}
