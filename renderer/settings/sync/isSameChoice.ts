import type { TypedChoice } from "./typedChoice.ts";

/** Whether two choices would bring the same, in whatever order it was chosen. */
export function isSameChoice(one: TypedChoice, other: TypedChoice): boolean {
  return (
    one.since === other.since &&
    one.list === other.list &&
    one.keepDays === other.keepDays &&
    holdsSame(one.fields, other.fields) &&
    holdsSame(one.types, other.types)
  );
}

function holdsSame<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value));
}
