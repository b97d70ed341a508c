import { expect, test } from "vitest";
import type { MeetingHost, MeetingHosts } from "#shared/scheduling/setup/meetingHosts.ts";
import { nameWhom } from "./nameWhom.ts";

const host = (name: string, part: Partial<MeetingHost> = {}): MeetingHost => ({
  kind: "agent",
  name,
  people: 1,
  bookable: true,
  byRules: false,
  link: "",
  ...part,
});
const hosts: MeetingHosts = new Map([
  ["team:sales", host("Sales", { kind: "team", byRules: true })],
  ["agent:ana", host("Ana", { link: "https://book.example/ana" })],
  ["agent:bo", host("Bo", { link: "https://book.example/bo" })],
]);

test.each<[string, string | undefined, string | undefined, string | undefined]>([
  ["an agent's own is not written down", undefined, "agent:bo", undefined],
  ["one that an agent once brought goes with him", "https://book.example/ana", "agent:bo", undefined],
  ["a team has none", "https://book.example/ana", "team:sales", undefined],
  ["nobody has none", "https://book.example/ana", undefined, undefined],
  ["one written by hand stays", "https://acme.example/book", "agent:bo", "https://acme.example/book"],
])("of the booking page: %s", (_, link, whom, expected) => {
  const data = { text: {}, routing: "agent" as const, whom: "agent:ana", ...(link && { link }) };
  nameWhom(data, whom, hosts);
  expect(data.link).toBe(expected);
  expect(data.whom).toBe(whom);
});

test("who takes it decides how", () => {
  const data = { text: {}, routing: "agent" as const, whom: "agent:ana" };
  nameWhom(data, "team:sales", hosts);
  expect(data.routing).toBe("rule");
});
