import { afterEach } from "vitest";
import type { DayOfCalls } from "#main/marketo/http/CallBudget.ts";
import { createMarketoClient } from "#main/marketo/http/createMarketoClient.ts";
import type { MarketoClient } from "#main/marketo/http/MarketoClient.ts";
import type { CallEntry, MarketoOptions as ClientOptions } from "#main/marketo/http/MarketoOptions.ts";
import { sleep } from "#main/marketo/http/sleep.ts";
import type { Call } from "#tests/servers/marketo/http/Call.ts";
import type { MarketoOptions } from "#tests/servers/marketo/MarketoOptions.ts";
import { type Marketo, startMarketo } from "#tests/servers/marketo/startMarketo.ts";

/** A Marketo for tests and a client of ours that calls it. `log`: what the client tells; `calls`: those that are not for a token; `logins`: those that are. */
export type Contract = {
  readonly marketo: Marketo;
  readonly client: MarketoClient;
  readonly log: readonly CallEntry[];
  readonly calls: () => readonly Call[];
  readonly logins: () => number;
  /** Another client, as after a restart. */
  readonly again: (changes?: Partial<ClientOptions>) => MarketoClient;
};

/** Starts both; all waits are a thousandth of the real ones unless the options say otherwise. What is started is gone after the test. */
export function marketoContract(): (
  options?: MarketoOptions,
  changes?: Partial<ClientOptions>,
) => Promise<Contract> {
  const started: Marketo[] = [];
  afterEach(async () => {
    for (const marketo of started.splice(0)) await marketo.close();
  });
  return async (options = {}, changes = {}) => {
    const marketo = await startMarketo({ people: 100, timeScale: 1000, ...options });
    started.push(marketo);
    const log: CallEntry[] = [];
    let day: DayOfCalls | undefined;
    const again = (others: Partial<ClientOptions> = {}) =>
      createMarketoClient({
        endpoint: marketo.url,
        clientId: marketo.clientId,
        clientSecret: marketo.clientSecret,
        fetch,
        now: Date.now,
        sleep,
        random: () => 0.5,
        timeScale: options.timeScale ?? 1000,
        log: (entry) => log.push(entry),
        budget: {
          daily: 10_000,
          read: () => day,
          write: (next) => {
            day = next;
          },
        },
        ...changes,
        ...others,
      });
    const isLogin = ({ path }: Call) => path.startsWith("/identity/");
    return {
      marketo,
      client: again(),
      log,
      calls: () => marketo.calls.filter((call) => !isLogin(call)),
      logins: () => marketo.calls.filter(isLogin).length,
      again,
    };
  };
}
