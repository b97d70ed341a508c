import type { Parsed } from "#shared/ipc/contract.ts";
import type { MarketoConnection } from "#shared/marketo/marketoProfile.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import type { Credentials } from "./Credentials.ts";
import { credentialsOf } from "./credentialsOf.ts";
import { readProfiles } from "./readProfiles.ts";

/** What a connection that was typed is tried and kept with: what was typed, or what is known, if it was typed for this endpoint. */
export function credentialsFor(
  connection: MarketoConnection,
  typed: Parsed<"marketo:test">["credentials"],
  { store, vault, now }: Pick<HandlerContext, "store" | "vault" | "now">,
): Credentials | undefined {
  if (typed !== undefined) return typed.clientId === "" || typed.clientSecret === "" ? undefined : typed;
  const kept = readProfiles(store, now()).find(({ id }) => id === connection.id);
  return kept?.endpoint === connection.endpoint ? credentialsOf(connection.id, vault) : undefined;
}
