import { expect, test } from "vitest";
import { canTakeMeetings } from "./canTakeMeetings.ts";
import { newAgent } from "./newAgent.ts";
import { teamMemberSchema } from "./team.ts";

const ready = {
  ...newAgent("ready", "UTC"),
  name: "Anna",
  email: "anna@acme.com",
  writesTo: { account: "a", calendar: "c" },
};
const agents = [
  ready,
  { ...ready, id: "nowhere", writesTo: null },
  { ...ready, id: "page", writesTo: null, schedulingLink: "https://cal.example/anna" },
];

test.each<[string, readonly string[], boolean]>([
  ["nobody", [], false],
  ["somebody who is gone", ["gone"], false],
  ["somebody whose meetings go nowhere", ["nowhere"], false],
  ["somebody with nothing but a page of his own", ["page"], false],
  ["somebody who can, among others", ["gone", "nowhere", "ready"], true],
])("a team of %s", (_, ids, can) => {
  expect(canTakeMeetings({ members: ids.map((id) => teamMemberSchema.parse({ id })) }, agents)).toBe(can);
});
