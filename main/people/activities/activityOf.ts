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
  /** An object by name. */
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

function filled(attributes: unknown): Record<string, unknown> {
  if (typeof attributes !== "object" || attributes === null || Array.isArray(attributes)) return {};
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || value === "null";
}
