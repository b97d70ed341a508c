import { readInput } from "../../nodes/readInput.ts";
import type { AgentProfile } from "./agentProfile.ts";

/** What keeps an agent from being booked. */
export type AgentProblem =
  | "no-name"
  | "bad-email"
  | "no-hours"
  | "bad-link"
  | "bad-scheduling-link"
  | "no-calendar";

/** What is still missing or wrong of an agent. One with a page of his own for booking needs no hours and no calendar. */
export function agentProblems(agent: AgentProfile): AgentProblem[] {
  const { name, email, workingHours, dateOverrides, link, schedulingLink, writesTo } = agent;
  const problems: AgentProblem[] = [];
  if (name.trim() === "") problems.push("no-name");
  if ("refuse" in readInput("email", email)) problems.push("bad-email");
  if (schedulingLink.trim() !== "")
    return isWebAddress(schedulingLink) ? problems : [...problems, "bad-scheduling-link"];
  const ranges = [...Object.values(workingHours), ...Object.values(dateOverrides)].flat();
  if (!ranges.some(([from, to]) => from !== to)) problems.push("no-hours");
  if (link.kind === "url" && !isWebAddress(link.url)) problems.push("bad-link");
  if (writesTo === null) problems.push("no-calendar");
  return problems;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text.trim()) && URL.canParse(text.trim());
}
