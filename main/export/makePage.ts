import type { BundleInput } from "../bundle/buildBundle.ts";
import { singleFile } from "../bundle/singleFile.ts";
import { largestImport } from "../dialogues/largestImport.ts";
import { Failure } from "../failure/Failure.ts";

/**
 * The bytes of a single-file page that can be imported again. `most`: bytes that it may have.
 *
 * @throws {Failure} `page-too-big`
 */
export function makePage(input: BundleInput, most = largestImport): Uint8Array {
  const page = new TextEncoder().encode(singleFile(input));
  if (page.byteLength <= most) return page;
  const size = Math.ceil(page.byteLength / 1024 ** 2);
  throw new Failure(
    "page-too-big",
    `The page would have ${size} MB. One above ${Math.floor(most / 1024 ** 2)} MB could not be imported again: export a folder, or offer large files by their address.`,
    { detail: `${size} MB` },
  );
}
