import { Failure } from "../../../failure/Failure.ts";
import type { PublishFile } from "../../PublishFile.ts";

/** Marketo takes no body over 1 MB; some of it is for what stands around a file. */
const most = 1024 * 1024 - 4096;

/** @throws {Failure} `target-limit`, before anything is sent, naming the files that Marketo would not take */
export function refuseLargeFiles(files: readonly PublishFile[]): void {
  const large = files.filter(({ bytes }) => bytes.byteLength > most);
  if (large.length === 0) return;
  const named = large.map(({ name, bytes }) => `${name} (${(bytes.byteLength / 1_000_000).toFixed(1)} MB)`);
  throw new Failure("target-limit", "Marketo takes no file over 1 MB.", { detail: named.join(", ") });
}
