import { Failure } from "../failure/Failure.ts";
import type { Vault } from "../secrets/Vault.ts";
import { relaySecret } from "./relaySecret.ts";

/** A relay's key; undefined also where the system cannot decrypt it any more. */
export function readableKey(id: string, vault: Vault): string | undefined {
  try {
    return vault.get(relaySecret(id));
  } catch (error) {
    if (error instanceof Failure && error.code === "secret") return undefined;
    throw error;
  }
}
