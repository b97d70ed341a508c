import type { GivenAttribute } from "./simulatorStore.ts";

/** What is known of a visitor, of the rows in which it is typed. */
export function givenTo(given: readonly GivenAttribute[]): Record<string, string> {
  return Object.fromEntries(
    given.flatMap(({ name, value }) => (name.trim() === "" ? [] : [[name.trim(), value]])),
  );
}
