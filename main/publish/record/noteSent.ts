import type { Store } from "../../store/Store.ts";
import { isContent } from "../isContent.ts";
import type { PublishFile } from "../PublishFile.ts";

/** So many files are noted in one write: each write waits for the disk. */
const together = 50;

/**
 * Notes what has been sent to a target. A content that was sent and not noted yet, when all ends suddenly, is known again by its
 * name and size; the files with fixed names are noted at once. A copy of what was there is not counted.
 */
export function noteSent({ db }: Store, target: string, publication: string) {
  const note = db.prepare(
    `INSERT INTO target_files (target, name, hash, tag) VALUES (?, ?, ?, ?)
    ON CONFLICT (target, name) DO UPDATE SET hash = excluded.hash, tag = excluded.tag`,
  );
  const count = db.prepare("UPDATE publications SET sent = sent + ? WHERE id = ?");
  let waiting: { readonly file: PublishFile; readonly tag: string; readonly isCopy: boolean }[] = [];
  const write = db.transaction(() => {
    for (const { file, tag } of waiting) note.run(target, file.name, file.hash, tag);
    count.run(waiting.filter(({ isCopy }) => !isCopy).length, publication);
  });
  const flush = () => {
    if (waiting.length > 0) write.immediate();
    waiting = [];
  };
  return {
    flush,
    add: (file: PublishFile, tag: string, isCopy = false) => {
      waiting.push({ file, tag, isCopy });
      if (waiting.length >= together || !isContent(file.name)) flush();
    },
  };
}
