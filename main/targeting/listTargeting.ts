import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { candidateSchema } from "#shared/targeting/candidate.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { getSiteSettings } from "../settings/getSiteSettings.ts";

type Row = {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly priority: number;
  readonly targeting: string | null;
};

/** Who sees each dialogue. SQLite takes the targeting out of the documents, so that none is read whole. */
export function listTargeting(
  input: Parsed<"targeting:list">,
  context: Pick<HandlerContext, "store">,
): Output<"targeting:list"> {
  const rows = context.store.db
    .prepare<[], Row>(
      `SELECT id, name, status, priority, json_extract(document, '$.targeting') AS targeting FROM dialogues
        WHERE deleted_at IS NULL AND id NOT IN (SELECT id FROM flows) ORDER BY priority, id`,
    )
    .all();
  const dialogues = rows.flatMap(({ targeting, ...row }) => {
    const read = candidateSchema.safeParse({ ...row, targeting: JSON.parse(targeting ?? "{}") });
    return read.success ? [read.data] : [];
  });
  return { dialogues, timeZone: getSiteSettings(input, context).timeZone };
}
