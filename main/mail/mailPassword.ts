import { Failure } from "../failure/Failure.ts";
import type { Vault } from "../secrets/Vault.ts";

/** The name under which the vault keeps the mail server's password. */
export const mailSecret = "mail";

/** The password; undefined also where the system cannot decrypt it any more. */
export function mailPassword(vault: Pick<Vault, "get">): string | undefined {
  try {
    return vault.get(mailSecret);
  } catch (error) {
    if (error instanceof Failure && error.code === "secret") return undefined;
    throw error;
  }
}
