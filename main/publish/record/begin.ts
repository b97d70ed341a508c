import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import type { PublishFile } from "../PublishFile.ts";

const deflate = promisify(deflateRaw);

/** What is written down of a publication before anything is sent. `restores`: the one that it brings back. */
export type Beginning = {
  readonly target: Pick<PublishTarget, "id" | "kind">;
  readonly by: string;
  readonly files: readonly PublishFile[];
  readonly dialogues: readonly { readonly id: string; readonly name: string }[];
  readonly restores?: string;
};

/** Writes a publication down as under way and keeps its files, so that it can be brought back. Answers its id. */
export async function begin(
  { target, by, files, dialogues, restores }: Beginning,
  { store: { db }, newId, now }: Pick<HandlerContext, "store" | "newId" | "now">,
): Promise<string> {
  const has = db.prepare("SELECT 1 FROM published_files WHERE hash = ?");
  const keep = db.prepare("INSERT INTO published_files (hash, content) VALUES (?, ?) ON CONFLICT DO NOTHING");
  const fresh = files.filter(({ hash }) => has.get(hash) === undefined);
  const packed: { readonly hash: string; readonly content: Buffer }[] = [];
  for (const { hash, bytes } of fresh) packed.push({ hash, content: await deflate(bytes) });
  const id = newId();
  const listed = files.map(({ name, hash, bytes }) => ({ name, hash, bytes: bytes.byteLength }));
  const write = db.transaction(() => {
    for (const { hash, content } of packed) keep.run(hash, content);
    db.prepare(
      `INSERT INTO publications (id, target, kind, at, by, outcome, restores, manifest, dialogues, sent, bytes, files)
    VALUES (?, ?, ?, ?, ?, 'running', ?, ?, ?, 0, ?, ?)`,
    ).run(
      id,
      target.id,
      target.kind,
      now(),
      by,
      restores ?? null,
      files.find(({ name }) => name === "site.js")?.hash ?? "",
      JSON.stringify(dialogues.map(({ id: dialogue, name }) => ({ id: dialogue, name }))),
      listed.reduce((sum, { bytes }) => sum + bytes, 0),
      JSON.stringify(listed),
    );
  });
  write.immediate();
  return id;
}
