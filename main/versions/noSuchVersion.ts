import { Failure } from "../failure/Failure.ts";

/** The failure of a call for a version that is not kept any more. */
export function noSuchVersion(id: string): Failure {
  return new Failure("not-found", "This version is not there any more.", { detail: id });
}
