import { type Configuration, refreshTokenGrant } from "openid-client";
import { CalendarFailure } from "../CalendarFailure.ts";
import type { AccessTokens } from "../http/AccessTokens.ts";
import { explainSignIn } from "./explainSignIn.ts";
import type { SignInTokens } from "./SignInTokens.ts";
import { tokensOf } from "./tokensOf.ts";

/** `load`, `save`: of the vault; `configure`: what the service says of its sign-in, asked for when it is needed. */
type Needs = {
  readonly service: string;
  readonly load: () => SignInTokens | undefined;
  readonly save: (tokens: SignInTokens) => void;
  readonly configure: () => Promise<Configuration>;
  readonly now: () => number;
};

/**
 * The access tokens of one account, renewed five minutes early and by one call however many ask. What comes is kept before it is
 * used. A sign-in that has ended is not asked for again.
 */
export function createAccessTokens({ service, load, save, configure, now }: Needs): AccessTokens {
  let coming: Promise<string> | undefined;
  let configuration: Configuration | undefined;
  let over: { readonly refreshToken: string; readonly failure: CalendarFailure } | undefined;

  const known = (): SignInTokens => {
    const tokens = load();
    if (tokens) return tokens;
    throw new CalendarFailure({ code: "sign-in", message: `Sign in to ${service} again.` });
  };
  const renew = async (): Promise<string> => {
    const { refreshToken } = known();
    if (over?.refreshToken === refreshToken) throw over.failure;
    try {
      configuration ??= await configure();
      const tokens = tokensOf(await refreshTokenGrant(configuration, refreshToken), now(), refreshToken);
      // Somebody may have signed in anew meanwhile.
      if (load()?.refreshToken === refreshToken) save(tokens);
      return known().accessToken;
    } catch (error) {
      const failure = explainSignIn(error, service);
      if (failure.problem.code === "sign-in") over = { refreshToken, failure };
      throw failure;
    }
  };
  const once = () => {
    coming ??= renew().finally(() => {
      coming = undefined;
    });
    return coming;
  };
  return {
    get: async () => {
      const { accessToken, renewAt } = known();
      return now() < renewAt ? accessToken : once();
    },
    replace: async (refused) => {
      const { accessToken } = known();
      return accessToken === refused ? once() : accessToken;
    },
  };
}
