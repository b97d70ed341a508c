import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { CalendarFailure } from "../CalendarFailure.ts";
import type { Api } from "../http/createApi.ts";
import { readJson } from "../http/readJson.ts";

const pageSchema = defineSchema(() =>
  z.object({ value: z.array(z.unknown()), "@odata.nextLink": z.string().optional() }),
);

/**
 * Everything that a collection of Graph's holds, over all its pages. `baseUrl`: nothing that leads elsewhere is followed, for the
 * token would go along.
 *
 * @throws {CalendarFailure}
 */
export async function readGraphPages(
  api: Api,
  baseUrl: string,
  path: string,
  signal?: AbortSignal,
): Promise<unknown[]> {
  const found: unknown[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = path; at !== undefined; ) {
    if (seen.has(at)) throw badPage("Microsoft gives the same page again and again.");
    seen.add(at);
    const { json } = await api({ method: "GET", path: at, signal });
    const page: z.infer<typeof pageSchema> = readJson(pageSchema, json);
    for (const one of page.value) found.push(one);
    const next = page["@odata.nextLink"];
    if (next !== undefined && !next.startsWith(`${baseUrl}/`))
      throw badPage("Microsoft's answer leads somewhere else.");
    at = next?.slice(baseUrl.length);
  }
  return found;
}

function badPage(message: string): CalendarFailure {
  return new CalendarFailure({ code: "bad-answer", message });
}
