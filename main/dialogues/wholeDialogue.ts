import type { ParsedDialogue } from "#shared/dialogue/parseDialogue.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import { Failure } from "../failure/Failure.ts";

/**
 * A stored document that was read, mended.
 *
 * @throws {Failure} `invalid` when it could not be read
 */
export function wholeDialogue(parsed: ParsedDialogue, id: string): ReturnType<typeof repairDialogue> {
  if (parsed.ok) return repairDialogue(parsed.dialogue);
  const [problem] = parsed.problems;
  throw new Failure("invalid", problem?.message ?? "The stored document cannot be read.", { detail: id });
}
