import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";

/** Asks where, then writes a bundle. */
export function exportBundle(_input: Parsed<"bundle:export">): Output<"bundle:export"> {
  throw new Failure("internal", "Exporting a bundle is not there yet.");
}
