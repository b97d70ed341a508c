import type { MarketoAnswer } from "../http/MarketoAnswer.ts";
import type { MarketoQuery } from "../http/MarketoClient.ts";
import { failed } from "./failed.ts";
import { marketoTime } from "./marketoTime.ts";
import { orThrow } from "./orThrow.ts";
import type { SyncRun } from "./SyncRun.ts";

/** A page, and the token at which reading goes on after it. */
export type DatePage = Pick<MarketoAnswer, "result"> & { readonly token: string };

/** What Marketo may say of a token that it takes no more; which of them it is, its description leaves open. */
const refusal = /^(?:1\d{3}|7\d{2}|61[01]|http-4\d{2})$/;

/**
 * The pages of a stream of happenings from a token on, or from an instant when there is none, or Marketo takes it no more.
 *
 * @throws {MarketoFailure} a refusal
 */
export async function* datePages(
  path: string,
  query: MarketoQuery,
  { token, since }: { readonly token: string | undefined; readonly since: number },
  run: Pick<SyncRun, "client" | "signal">,
): AsyncGenerator<DatePage> {
  const how = { signal: run.signal };
  let from = token ?? (await tokenSince(since, run));
  let isKept = token !== undefined;
  for (;;) {
    let isRefused = false;
    for await (const page of run.client.pages("date", path, { ...query, nextPageToken: from }, how)) {
      isRefused = isKept && !page.ok && refusal.test(page.error.code);
      if (isRefused) break;
      const { result, nextPageToken } = orThrow(page);
      isKept = false;
      if (nextPageToken) yield { result, token: nextPageToken };
    }
    if (!isRefused) return;
    from = await tokenSince(since, run);
    isKept = false;
  }
}

/** A token from which on everything since an instant is told. @throws {MarketoFailure} a refusal */
export async function tokenSince(since: number, run: Pick<SyncRun, "client" | "signal">): Promise<string> {
  const query = { sinceDatetime: marketoTime(since) };
  const answer = await run.client.get("/rest/v1/activities/pagingtoken.json", query, { signal: run.signal });
  const { nextPageToken } = orThrow(answer);
  if (nextPageToken) return nextPageToken;
  throw failed("bad-answer", "Marketo gives no token to read from.", true);
}
