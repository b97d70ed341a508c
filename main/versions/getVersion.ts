import { inflateRawSync } from "node:zlib";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { noSuchVersion } from "./noSuchVersion.ts";

/**
 * The document of a version, brought to the present format.
 *
 * @throws {Failure} `not-found`; `invalid` when it cannot be read
 */
export function getVersion(
  { version }: Parsed<"versions:get">,
  { store }: Pick<HandlerContext, "store">,
): Output<"versions:get"> {
  const document = store.db
    .prepare<[string], Buffer>("SELECT document FROM versions WHERE id = ?")
    .pluck()
    .get(version) as Buffer | undefined;
  if (document === undefined) throw noSuchVersion(version);
  const parsed = parseDialogue(JSON.parse(inflateRawSync(document).toString()));
  if (!parsed.ok) throw new Failure("invalid", "This version cannot be read.", { detail: version });
  return { dialogue: repairDialogue(parsed.dialogue).dialogue };
}
