import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Whether a dialogue offers times of a team's or an agent's calendars, so that its visitors need what shows them. */
export function offersTimes({ nodes }: Dialogue): boolean {
  return nodes.some((node) => node.kind === "meeting" && node.data.whom !== undefined);
}
