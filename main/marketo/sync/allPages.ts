import type { MarketoQuery, Paging } from "../http/MarketoClient.ts";
import { orThrow } from "./orThrow.ts";
import type { SyncRun } from "./SyncRun.ts";

/** All rows of all pages. @throws {MarketoFailure} a refusal */
export async function allPages(
  paging: Paging,
  path: string,
  query: MarketoQuery,
  run: SyncRun,
): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const page of run.client.pages(paging, path, query, { signal: run.signal }))
    rows.push(...orThrow(page).result);
  return rows;
}
