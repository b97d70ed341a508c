import type { Vault } from "../../secrets/Vault.ts";
import { type SignInTokens, signInTokensSchema } from "../oauth/SignInTokens.ts";
import { secretNames } from "./secretNames.ts";

/** The tokens of an account in the vault: read, and kept. Those that the system does not open any more are none. */
export function tokensIn(vault: Pick<Vault, "get" | "set">, id: string) {
  const name = secretNames.account(id);
  return {
    load: (): SignInTokens | undefined => {
      try {
        const parsed = signInTokensSchema.safeParse(JSON.parse(vault.get(name) ?? "null"));
        return parsed.success ? parsed.data : undefined;
      } catch {
        return undefined;
      }
    },
    save: (tokens: SignInTokens): void => vault.set(name, JSON.stringify(tokens)),
  };
}
