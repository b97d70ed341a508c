import { Failure } from "../failure/Failure.ts";

/** The failure of a call for a theme that is not there, or not any more. */
export function noSuchTheme(id: string): Failure {
  return new Failure("not-found", "This theme is not there any more.", { detail: id });
}
