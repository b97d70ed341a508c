import type { ServerResponse } from "node:http";
import { afterEach, beforeEach } from "vitest";
import type { DayOfCalls } from "#main/marketo/http/CallBudget.ts";
import { createMarketoClient } from "#main/marketo/http/createMarketoClient.ts";
import type { CallEntry, MarketoOptions } from "#main/marketo/http/MarketoOptions.ts";
import { sleep } from "#main/marketo/http/sleep.ts";
import { ok } from "./marketoAnswers.ts";
import { type Seen, startScripted } from "./startScripted.ts";

type Answer = (seen: Seen, response: ServerResponse) => unknown;
type Token = { readonly access_token: string; readonly expires_in: number; readonly scope: string };

const identity = "/identity/oauth/token";

/**
 * A Marketo that answers each call of a test as the test says, a fresh one for each test. `tokens`: what it gives, the last for
 * ever; `answer`: to all other calls; `login`: in place of a token. The client's waits are a thousandth of the real ones.
 */
export function scriptedMarketo() {
  let server: Awaited<ReturnType<typeof startScripted>>;
  const marketo = {
    secret: "tiger&lion=secret",
    clientId: "0123-client-id",
    tokens: [] as Token[],
    answer: (() => undefined) as Answer,
    login: undefined as Answer | undefined,
    log: [] as CallEntry[],
    day: undefined as DayOfCalls | undefined,
    url: () => server.url,
    calls: () => server.seen.filter(({ path }) => path !== identity),
    logins: () => server.seen.filter(({ path }) => path === identity).length,
    client: (changes: Partial<MarketoOptions> = {}) =>
      createMarketoClient({
        endpoint: server.url,
        clientId: marketo.clientId,
        clientSecret: marketo.secret,
        fetch,
        now: Date.now,
        sleep,
        random: () => 0,
        timeScale: 1000,
        log: (entry) => marketo.log.push(entry),
        budget: {
          daily: 1000,
          read: () => marketo.day,
          write: (next) => {
            marketo.day = next;
          },
        },
        ...changes,
      }),
  };
  beforeEach(async () => {
    marketo.tokens = [{ access_token: "token-1", expires_in: 3599, scope: "api@acme.com" }];
    marketo.answer = () => ok([]);
    marketo.login = undefined;
    marketo.log = [];
    marketo.day = undefined;
    server = await startScripted((seen, response) => {
      if (seen.path !== identity) return marketo.answer(seen, response);
      if (marketo.login !== undefined) return marketo.login(seen, response);
      return marketo.tokens.length > 1 ? marketo.tokens.shift() : marketo.tokens[0];
    });
  });
  afterEach(() => server.close());
  return marketo;
}
