import type { Vault } from "../../secrets/Vault.ts";
import type { Credentials } from "./Credentials.ts";
import { secretName } from "./secretName.ts";

/**
 * The kept credentials of a profile; undefined: none are known.
 *
 * @throws {Failure} `secret` when the system cannot decrypt them any more
 */
export function credentialsOf(id: string, vault: Pick<Vault, "get">): Credentials | undefined {
  const kept = vault.get(secretName(id));
  if (kept === undefined) return undefined;
  const { clientId, clientSecret } = JSON.parse(kept) as Credentials;
  return { clientId, clientSecret };
}
