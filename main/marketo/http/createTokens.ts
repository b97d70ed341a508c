import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { createRedactor } from "./createRedactor.ts";
import { MarketoFailure } from "./MarketoFailure.ts";
import type { MarketoOptions } from "./MarketoOptions.ts";
import { networkError } from "./networkError.ts";
import { withoutNulls } from "./withoutNulls.ts";

/** A token is renewed so long before it ends; one that has less than that left is used until it ends. */
const marginMs = 60_000;
const patienceMs = 30_000;
const path = "/identity/oauth/token";

const answerSchema = defineSchema(() =>
  z.object({
    access_token: z.string().min(1),
    expires_in: z.number().nonnegative(),
    scope: z.string().default(""),
  }),
);

/** How a key is refused by OAuth 2.0 (RFC 6749, 5.2), or by Marketo in its own word. */
const refusalSchema = defineSchema(() =>
  z.object({ error: z.enum(["invalid_client", "invalid_grant", "unauthorized_client", "unauthorized"]) }),
);

/** A token and the API-only user whose it is. Instants: milliseconds since the epoch. */
type Token = {
  readonly value: string;
  readonly user: string;
  readonly renewAt: number;
  readonly endsAt: number;
};

export type Tokens = {
  /** A token that is good, as far as we know. @throws {MarketoFailure} */
  readonly get: () => Promise<Token>;
  /**
   * A new one in place of one that was refused. Marketo gives the same again while it lives; one that is about to end is
   * waited for. @throws {MarketoFailure}
   */
  readonly replace: (refused: string) => Promise<Token>;
};

type Needs = Pick<
  MarketoOptions,
  "endpoint" | "clientId" | "clientSecret" | "fetch" | "now" | "sleep" | "timeScale" | "log"
>;

/** Gets tokens and keeps the last one; however many ask, there is one call for it at a time. */
export function createTokens(options: Needs, redactor: ReturnType<typeof createRedactor>): Tokens {
  const { now, sleep, timeScale } = options;
  const margin = marginMs / timeScale;
  let known: Token | undefined;
  let coming: Promise<Token> | undefined;

  const ask = async (): Promise<Token> => {
    const { access_token: value, expires_in: seconds, scope } = await requestToken(options);
    redactor.add(value);
    const left = seconds * 1000;
    const endsAt = now() + left;
    known = { value, user: scope, endsAt, renewAt: left > margin ? endsAt - margin : endsAt };
    return known;
  };
  const once = (make: () => Promise<Token>): Promise<Token> => {
    coming ??= make().finally(() => {
      coming = undefined;
    });
    return coming;
  };
  return {
    get: async () => (known !== undefined && now() < known.renewAt ? known : once(ask)),
    replace: async (refused) => {
      if (known !== undefined && known.value !== refused) return known;
      return once(async () => {
        const again = await ask();
        const left = again.endsAt - now();
        if (again.value !== refused || left > marginMs) return again;
        await sleep(left / timeScale + 1);
        return ask();
      });
    },
  };
}

async function requestToken(options: Needs): Promise<z.infer<typeof answerSchema>> {
  const { endpoint, clientId, clientSecret, fetch, now, log } = options;
  const query = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
  });
  const began = now();
  const tell = (status: number, failure?: MarketoFailure) =>
    log({ method: "GET", path, status, ms: now() - began, ...(failure ? { error: failure.error } : {}) });
  let status = 0;
  try {
    // A redirect would take the secret to whoever it names.
    const answer = await fetch(`${endpoint}${path}?${query}`, {
      headers: { accept: "application/json" },
      redirect: "manual",
      signal: AbortSignal.timeout(patienceMs),
    });
    status = answer.status;
    const text = await answer.text();
    const token = readToken(status, text);
    tell(status);
    return token;
  } catch (error) {
    const failure = error instanceof MarketoFailure ? error : new MarketoFailure(networkError(error, false));
    tell(status, failure);
    throw failure;
  }
}

function readToken(status: number, text: string): z.infer<typeof answerSchema> {
  const json = parse(text);
  const token = answerSchema.safeParse(withoutNulls(json));
  if (status === 200 && token.success) return token.data;
  if (status === 401 || (status === 400 && refusalSchema.safeParse(json).success)) {
    const message = "Marketo does not know this client ID, or the client secret is wrong.";
    throw new MarketoFailure({ code: "wrong-credentials", message, retryable: false });
  }
  const code = status === 200 ? "bad-answer" : `http-${status}`;
  const passes = status >= 500 || status === 429;
  const message = passes
    ? `Marketo gives no token at the moment (${status}).`
    : `What answers at this address is not Marketo (${status}). Check the endpoint, and whether a proxy stands between.`;
  throw new MarketoFailure({ code, message, retryable: passes });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
