import type { MarketoConnection } from "#shared/marketo/marketoProfile.ts";
import { readEndpoint } from "#shared/marketo/readEndpoint.ts";
import { Failure } from "../../failure/Failure.ts";

/**
 * A connection that was typed as it is kept: with its endpoint in one spelling, and its Munchkin ID by it.
 *
 * @throws {Failure} `invalid` when the endpoint is none
 */
export function asKept(typed: MarketoConnection): MarketoConnection {
  const read = readEndpoint(typed.endpoint);
  if (!read.ok)
    throw new Failure("invalid", "This is no endpoint of Marketo's that Parley would send a secret to.", {
      detail: read.problem,
    });
  const { endpoint, munchkinId } = read;
  return { ...typed, endpoint, munchkinId: munchkinId || typed.munchkinId.toUpperCase() };
}
