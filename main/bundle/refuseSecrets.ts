import { Failure } from "../failure/Failure.ts";
import { findSecret } from "./findSecret.ts";

/**
 * Sees to it that nothing secret goes to visitors. `what`: what `value` is, in words.
 *
 * @throws {Failure} `secret`, naming the place
 */
export function refuseSecrets(what: string, value: unknown): void {
  const place = findSecret(value);
  if (place === null) return;
  throw new Failure(
    "secret",
    `Not exported: ${what} would show a secret to every visitor (${place}). Remove it; a webhook has to be one that anybody may call.`,
    { detail: place },
  );
}
