import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { keepAddress } from "./keepAddress.ts";
import type { PublishFile } from "./PublishFile.ts";
import { runPublication } from "./runPublication.ts";
import { withTarget } from "./withTarget.ts";

const inflate = promisify(inflateRaw);

/**
 * Gives visitors an earlier publication again, as a new one. Its content mostly stands on the target still, so that little but
 * `site.js` travels; what was taken away there is sent from what is kept here. Dialogues in the studio stay as they are.
 *
 * @throws {Failure} `not-found`; `other-host` when it went to a host with folders and this one has none, or the other way round; what `runPublication` throws
 */
export async function rollBack(
  { publication: id, replace = [] }: Parsed<"publish:rollback">,
  context: Pick<HandlerContext, "store" | "vault" | "publishing" | "push" | "now" | "newId" | "marketo">,
): Promise<Output<"publish:rollback">> {
  const row = context.store.db
    .prepare<[string], { target: string; kind: string; dialogues: string; files: string }>(
      "SELECT target, kind, dialogues, files FROM publications WHERE id = ? AND outcome = 'done'",
    )
    .get(id);
  if (row === undefined)
    throw new Failure("not-found", "This publication is not kept any more.", { detail: id });
  return withTarget(row.target, context, async ({ target, destination, signal }) => {
    if (hasFolders(row.kind) !== hasFolders(target.kind))
      throw new Failure("other-host", "This publication went to another kind of target. Publish anew.");
    const order = {
      target,
      files: await readFiles(row.files, context),
      dialogues: JSON.parse(row.dialogues),
      states: [],
      agreed: replace,
      restores: id,
    };
    const made = await runPublication(order, destination, context, signal);
    context.push("dialogues:changed", {});
    return { ...made, ...keepAddress(target, destination, context) };
  });
}

/** A loader looks for the other files where its host has them. */
function hasFolders(kind: string): boolean {
  return kind !== "designStudio";
}

async function readFiles(list: string, { store }: Pick<HandlerContext, "store">): Promise<PublishFile[]> {
  const read = store.db.prepare<[string], { content: Buffer }>(
    "SELECT content FROM published_files WHERE hash = ?",
  );
  const listed: readonly { name: string; hash: string }[] = JSON.parse(list);
  return Promise.all(
    listed.map(async ({ name, hash }) => {
      const row = read.get(hash);
      if (row === undefined)
        throw new Failure("not-found", "A file of this publication is not kept any more.", { detail: name });
      return { name, hash, bytes: await inflate(row.content) };
    }),
  );
}
