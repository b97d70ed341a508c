import { expect, test } from "vitest";
import { agentProblems } from "./agentProblems.ts";
import type { AgentProfile } from "./agentProfile.ts";
import { newAgent } from "./newAgent.ts";

const ready: AgentProfile = {
  ...newAgent("anna", "UTC"),
  name: "Anna",
  email: "anna@acme.com",
  writesTo: { account: "a", calendar: "c" },
};

test.each<[string, Partial<AgentProfile>, readonly string[]]>([
  ["one who is ready", {}, []],
  ["no name", { name: " " }, ["no-name"]],
  ["no address", { email: "anna@" }, ["bad-email"]],
  ["no hours", { workingHours: { mon: [["09:00", "09:00"]] } }, ["no-hours"]],
  ["hours on a single date", { workingHours: {}, dateOverrides: { "2026-12-24": [["09:00", "10:00"]] } }, []],
  ["a room that is no address", { link: { kind: "url", url: "javascript:alert(1)" } }, ["bad-link"]],
  ["nowhere to put meetings", { writesTo: null }, ["no-calendar"]],
  ["a page of his own", { schedulingLink: "https://cal.example/anna", writesTo: null, workingHours: {} }, []],
  ["a page that is none", { schedulingLink: "cal.example/anna" }, ["bad-scheduling-link"]],
])("%s", (_, changes, problems) => {
  expect(agentProblems({ ...ready, ...changes })).toEqual(problems);
});
