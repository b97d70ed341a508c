import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { getVersion } from "../versions/getVersion.ts";
import { changedSince } from "./changedSince.ts";
import { overwrite } from "./overwrite.ts";

/**
 * Brings dialogues back to the version that was kept before a replacement, in one transaction. `revision`: the one that the
 * replacement made.
 *
 * @throws {Failure} `conflict` when one was changed since: nothing is changed
 */
export function takeBackReplacement(
  { dialogues }: Parsed<"dialogues:takeBack">,
  context: Pick<HandlerContext, "store" | "now">,
): Output<"dialogues:takeBack"> {
  const { db } = context.store;
  const kept = db
    .prepare<[string, number], string>("SELECT id FROM versions WHERE dialogue = ? AND revision = ?")
    .pluck();
  const takeBack = db.transaction(() => {
    for (const { id, revision } of dialogues) {
      const version = kept.get(id, revision - 1) as string | undefined;
      if (version === undefined) throw changedSince(id, "");
      overwrite(getVersion({ version }, context).dialogue, revision, context);
    }
  });
  takeBack.immediate();
}
