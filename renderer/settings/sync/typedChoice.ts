import { standardFields } from "#shared/marketo/standardFields.ts";
import type { SyncOffer } from "#shared/marketo/syncOffer.ts";

/** What to sync, as it is chosen on screen. `since`: a day such as 2026-01-31, blank: none; `list`: of the people,
 * null: none; `keepDays`: as it stands in the field. */
export type TypedChoice = {
  readonly fields: ReadonlySet<string>;
  readonly types: ReadonlySet<number>;
  readonly since: string;
  readonly list: number | null;
  readonly keepDays: string;
};

/** What is chosen at first: as the last time, or what comes when nobody chooses. */
export function typedChoice({ choice, fields, offered }: SyncOffer): TypedChoice {
  const there = new Set(fields.map(({ name }) => name));
  const wanted = choice.fields.length > 0 ? choice.fields : standardFields.map(({ restName }) => restName);
  return {
    fields: new Set(wanted.filter((name) => there.has(name))),
    types: new Set(choice.types ?? offered),
    since: choice.since === null ? "" : new Date(choice.since).toISOString().slice(0, 10),
    list: choice.list,
    keepDays: String(choice.keepDays),
  };
}
