import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import type { Lines } from "./ExportJob.ts";

const linesAtATime = 2000;

export type WrittenExport = { readonly size: number; readonly checksum: string; readonly records: number };

/** Writes the file of an extract, a bit at a time, so that other calls are answered meanwhile. `stop`: asked between the bits. */
export async function writeExport(path: string, lines: Lines, stop: () => boolean): Promise<WrittenExport> {
  const hash = createHash("sha256");
  let size = 0;
  let records = -1;
  let waiting: string[] = [];
  const file = await open(path, "w");
  try {
    const write = async () => {
      const bytes = Buffer.from(waiting.join(""));
      waiting = [];
      hash.update(bytes);
      size += bytes.length;
      await file.write(bytes);
      await setImmediate();
    };
    for (const line of lines) {
      waiting.push(`${line}\n`);
      records += 1;
      if (waiting.length < linesAtATime) continue;
      await write();
      if (stop()) break;
    }
    await write();
  } finally {
    await file.close();
  }
  return { size, checksum: `sha256:${hash.digest("hex")}`, records };
}
