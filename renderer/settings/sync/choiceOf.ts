import type { SyncChoice } from "#shared/marketo/syncChoice.ts";
import type { SyncOffer } from "#shared/marketo/syncOffer.ts";
import type { TypedChoice } from "./typedChoice.ts";

/** What is sent to main of it. `offer`: where nothing was changed, what is offered later stays open. */
export function choiceOf(
  { fields, types, since, list, keepDays }: TypedChoice,
  { offered, choice }: SyncOffer,
): SyncChoice {
  const isAsOffered =
    choice.types === null && types.size === offered.length && offered.every((id) => types.has(id));
  return {
    fields: [...fields],
    types: isAsOffered ? null : [...types],
    list,
    since: since === "" || list !== null ? null : Date.parse(`${since}T00:00:00Z`),
    keepDays: Number(keepDays),
  };
}
