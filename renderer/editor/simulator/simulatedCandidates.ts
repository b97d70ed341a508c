import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Candidate } from "#shared/targeting/candidate.ts";

/** Who competes on a simulator's page: what the site has live, and the dialogue that is tried, which counts as live there. */
export function simulatedCandidates(
  candidates: readonly Candidate[],
  { id, name, priority, targeting }: Pick<Dialogue, "id" | "name" | "priority" | "targeting">,
): readonly Candidate[] {
  const live = candidates.filter((one) => one.status === "live" && one.id !== id);
  return [...live, { id, name, priority, targeting, status: "live" }];
}
