import { type SignInTokens, signInTokensSchema } from "../../calendars/oauth/SignInTokens.ts";
import type { RelayLog } from "../RelayLog.ts";
import type { RelayStore } from "../storage/RelayStore.ts";
import type { Seal } from "./createSeal.ts";

type Needs = {
  readonly store: Pick<RelayStore, "readToken" | "saveToken">;
  readonly seal: Seal;
  readonly log: RelayLog;
};

/**
 * The sign-in of an account: what the relay has kept of it, sealed; else the refresh token of the configuration. One that is new in the
 * configuration goes before what is kept of another.
 */
export async function keptTokens(account: string, configured: string, { store, seal, log }: Needs) {
  const name = `token:${account}`;
  const given: SignInTokens = { accessToken: "", refreshToken: configured, renewAt: 0 };
  let tokens = readKept(seal.open((await store.readToken(account)) ?? "", name), configured) ?? given;
  return {
    load: (): SignInTokens => tokens,
    save: (renewed: SignInTokens): void => {
      tokens = renewed;
      const sealed = seal.close(JSON.stringify({ configured, tokens: renewed }), name);
      store.saveToken(account, sealed).catch((error: Error) => log("token-not-kept", { error: error.name }));
    },
  };
}

function readKept(text: string | undefined, configured: string): SignInTokens | undefined {
  if (text === undefined) return undefined;
  const kept: { configured?: unknown; tokens?: unknown } = JSON.parse(text);
  const parsed = signInTokensSchema.safeParse(kept.tokens);
  return kept.configured === configured && parsed.success ? parsed.data : undefined;
}
