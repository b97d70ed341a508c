import type { Vault } from "../../secrets/Vault.ts";
import type { Credentials } from "./Credentials.ts";
import { credentialsOf } from "./credentialsOf.ts";

/** The kept credentials of a profile; undefined also when the system does not open them any more: they have to be entered again. */
export function readableCredentials(id: string, vault: Pick<Vault, "get">): Credentials | undefined {
  try {
    return credentialsOf(id, vault);
  } catch {
    return undefined;
  }
}
