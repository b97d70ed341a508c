import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { CalendarFailure } from "../CalendarFailure.ts";
import { givenUp } from "../http/givenUp.ts";
import { orGivenUp } from "../http/orGivenUp.ts";
import { explainSignIn } from "./explainSignIn.ts";
import { openLoopback } from "./openLoopback.ts";
import { readConfiguration } from "./readConfiguration.ts";
import type { SignInClient } from "./SignInClient.ts";
import type { SignInEnd } from "./SignInEnd.ts";
import type { SignInService } from "./SignInService.ts";
import type { SignInTokens } from "./SignInTokens.ts";
import { tokensOf } from "./tokensOf.ts";

const patienceMs = 5 * 60_000;

/** Who has signed in. `subject`: never changes, whatever the address does. */
export type SignedIn = { readonly tokens: SignInTokens; readonly email: string; readonly subject: string };

/** `page`: HTML that the browser shows in the end; `signal` gives the sign-in up. */
export type SignInOptions = {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly openBrowser: (url: string) => Promise<void>;
  readonly page: (end: SignInEnd) => string;
  readonly signal: AbortSignal;
};

/**
 * Lets a user sign in to a service in his own browser, and waits for him five minutes (RFC 8252; PKCE, RFC 7636).
 *
 * @throws {CalendarFailure} `missing-permission` when he did not allow all that is needed; `timeout`, `cancelled`, `not-set-up`, …
 */
export async function signIn(
  service: SignInService,
  client: SignInClient,
  { fetch, now, openBrowser, page, signal }: SignInOptions,
): Promise<SignedIn> {
  if (client.clientId === "")
    throw new CalendarFailure({ code: "not-set-up", message: `Enter the client ID for ${service.name}.` });
  const waiting = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  const configuration = await readConfiguration(service, client, fetch);
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
  const door = await openLoopback({ host: service.redirectHost, listenOn: service.listenOn, state });
  try {
    const url = buildAuthorizationUrl(configuration, {
      ...service.parameters,
      redirect_uri: door.redirect,
      scope: service.scopes.join(" "),
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state,
      nonce,
    });
    if (waiting.aborted) throw givenUp(waiting);
    const opened = openBrowser(url.href).then(() => door.answer);
    const answer = await orGivenUp(Promise.race([door.answer, opened]), waiting);
    const given = await authorizationCodeGrant(configuration, answer, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    if (waiting.aborted) throw givenUp(waiting);
    const missing = missingScopes(service.needed, given.scope);
    if (missing.length > 0)
      throw new CalendarFailure({
        code: "missing-permission",
        message: "Not everything that Parley needs was allowed. Sign in again and tick all boxes.",
        detail: missing.join(", "),
      });
    const claims = given.claims();
    const tokens = tokensOf(given, now(), "");
    if (tokens.refreshToken === "")
      throw new CalendarFailure({
        code: "refused",
        message: `${service.name} did not give a sign-in that lasts.`,
      });
    await door.show(page("done"));
    return {
      tokens,
      subject: claims?.sub ?? "",
      email: [claims?.email, claims?.preferred_username].find(isText) ?? "",
    };
  } catch (error) {
    const failure = explainSignIn(error, service.name);
    await door.show(page(failure.problem.code === "missing-permission" ? "denied" : "failed"));
    throw failure;
  } finally {
    door.close();
  }
}

/** A service that says nothing of scopes has given them all (RFC 6749, 5.1). */
function missingScopes(needed: readonly string[], given: string | undefined): string[] {
  if (given === undefined) return [];
  const plain = new Set(given.split(" ").map((one) => one.replace("https://graph.microsoft.com/", "")));
  return needed.filter((one) => !plain.has(one));
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
