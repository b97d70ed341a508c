import type { Text } from "../../dialogue/text.ts";
import { readWhom } from "../requests/whom.ts";
import type { SchedulingSetup } from "./schedulingSetup.ts";

/** What a visitor reads when nobody of `team:ID` or `agent:ID` can be offered; blank: the usual words. */
export function fallbackFor(
  { agents, teams }: Pick<SchedulingSetup, "agents" | "teams">,
  whom: string,
): Text {
  const asked = readWhom(whom);
  const hosts = asked?.kind === "team" ? teams : agents;
  return hosts.find(({ id }) => id === asked?.id)?.fallback ?? {};
}
