import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { clientOf } from "../../marketo/connection/clientOf.ts";
import { readableCredentials } from "../../marketo/connection/readableCredentials.ts";
import { readProfiles } from "../../marketo/connection/readProfiles.ts";
import { readPayloads } from "../../marketo/engagement/readPayloads.ts";
import { getSiteSettings } from "../../settings/getSiteSettings.ts";
import { asksInPayload } from "../requests/asksInPayload.ts";
import { createRequests } from "../requests/createRequests.ts";
import { changeState } from "./changeState.ts";
import { readState } from "./readState.ts";

/** The first time, what is older is left alone. */
const firstMs = 7 * 86_400_000;

/**
 * Reads from every connection to Marketo what visitors have asked for since the last time. How far it is, is kept together with what
 * was found, so that nothing is missed whenever it ends. What a connection refuses is kept for the screen.
 */
export async function readSources(
  context: Pick<HandlerContext, "store" | "vault" | "now" | "marketo">,
  signal: AbortSignal,
): Promise<void> {
  const { store, vault, now } = context;
  const { payloadField } = getSiteSettings(undefined, { store }).sinks.marketo;
  if (payloadField === "") return;
  const requests = createRequests(store);
  for (const { id, status } of readProfiles(store, now())) {
    if (signal.aborted) return;
    if ((status.parkedUntil ?? 0) > now() || readableCredentials(id, vault) === undefined) continue;
    const keep = (part: { token?: string; readAt?: number }, also?: () => void) =>
      changeState(
        store,
        ({ sources }) => {
          const { problem: _, ...known } = sources[id] ?? {};
          return { sources: { ...sources, [id]: { ...known, ...part } } };
        },
        also,
      );
    const from = { token: readState(store).sources[id]?.token, since: now() - firstMs };
    const run = { client: clientOf(id, context), payloadField, signal };
    const problem = await readPayloads(from, run, ({ payloads, token }) =>
      keep({ token }, () => {
        const asks = payloads.flatMap(({ text }) => asksInPayload(text));
        requests.take(asks, `marketo:${id}`, now());
      }),
    );
    if (problem === undefined) keep({ readAt: now() });
    else if (problem.code !== "cancelled")
      changeState(store, ({ sources }) => ({ sources: { ...sources, [id]: { ...sources[id], problem } } }));
  }
}
