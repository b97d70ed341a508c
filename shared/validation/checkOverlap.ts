import type { Candidate } from "../targeting/candidate.ts";
import { winnerOver } from "../targeting/winnerOver.ts";
import type { Problem } from "./problem.ts";
import { problemMessage } from "./problemMessage.ts";

/**
 * Whether one of the site's other dialogues always goes before this one, so that it is never shown. Nothing is said of a
 * paused one, nor of one that is on no page. `params` name the winner and its id.
 */
export function checkOverlap(dialogue: Candidate, others: readonly Candidate[]): Problem[] {
  if (dialogue.status === "paused" || dialogue.targeting.pages.include.length === 0) return [];
  const winner = winnerOver(dialogue, others);
  if (!winner) return [];
  const params = { reason: "covered", winner: winner.name || winner.id, winnerId: winner.id };
  return [
    {
      severity: "warning",
      code: "never-shown",
      path: ["targeting", "priority"],
      params,
      message: problemMessage("never-shown", params),
    },
  ];
}
