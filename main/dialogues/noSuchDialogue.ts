import { Failure } from "../failure/Failure.ts";

/** The failure of a call for a dialogue that is not there, or not any more. */
export function noSuchDialogue(id: string): Failure {
  return new Failure("not-found", "This dialogue is not there any more.", { detail: id });
}
