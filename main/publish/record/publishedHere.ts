import type { Store } from "../../store/Store.ts";

/** Tells whether a content, by its hash, was ever part of what we published to a target, or tried to. */
export function publishedHere({ db }: Store, target: string): (hash: string) => boolean {
  const find = db.prepare("SELECT 1 FROM publications WHERE target = ? AND instr(files, ?) > 0 LIMIT 1");
  return (hash) => find.get(target, `"hash":"${hash}"`) !== undefined;
}
