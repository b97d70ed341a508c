import { Failure } from "../failure/Failure.ts";

/** The failure of a change to several dialogues when one of them is no longer what it was. */
export function changedSince(id: string, name: string): Failure {
  return new Failure("conflict", "A dialogue was changed meanwhile. Nothing was done; search again.", {
    detail: name || id,
  });
}
