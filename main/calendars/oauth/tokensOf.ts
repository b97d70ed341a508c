import type { TokenEndpointResponse } from "openid-client";
import type { SignInTokens } from "./SignInTokens.ts";

const earlyMs = 5 * 60_000;
const usualSeconds = 3600;

/** What a service's answer gives. `known`: the refresh token that stays good when the answer brings none. */
export function tokensOf(
  { access_token, refresh_token, expires_in = usualSeconds }: TokenEndpointResponse,
  now: number,
  known: string,
): SignInTokens {
  const life = expires_in * 1000;
  return {
    accessToken: access_token,
    refreshToken: refresh_token ?? known,
    renewAt: now + Math.max(life - earlyMs, life / 2),
  };
}
