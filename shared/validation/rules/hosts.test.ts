import { expect, test } from "vitest";
import { meetingHostsOf } from "#shared/scheduling/setup/meetingHostsOf.ts";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { newTeam } from "#shared/scheduling/setup/newTeam.ts";
import { teamMemberSchema } from "#shared/scheduling/setup/team.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { checkDialogue } from "../checkDialogue.ts";

const calendar = { account: "work", calendar: "main" };
const hosts = meetingHostsOf({
  agents: [
    { ...newAgent("ana", "UTC"), name: "Ana", writesTo: calendar },
    newAgent("bo", "UTC"),
    { ...newAgent("di", "UTC"), schedulingLink: "https://di.example" },
  ],
  teams: [
    {
      ...newTeam("sales"),
      name: "Sales",
      members: ["bo", "ana"].map((id) => teamMemberSchema.parse({ id })),
    },
    { ...newTeam("quiet"), members: ["bo", "left"].map((id) => teamMemberSchema.parse({ id })) },
    { ...newTeam("none"), members: [teamMemberSchema.parse({ id: "left" })] },
  ],
});

const found = (data: object, known: { readonly hosts?: typeof hosts } = { hosts }) =>
  checkDialogue(
    dialogueOf({ m: ["meeting", { text: { en: "When?" }, ...data }], end: ["end", {}] }, [
      "start.next > m",
      ...["booked", "declined", "unavailable"].map((port) => `m.${port} > end`),
    ]),
    new Map(),
    [],
    undefined,
    known.hosts,
  ).map(({ code, params }) => `${code} ${params?.reason ?? ""}`.trim());

test.each([
  ["team:sales", undefined],
  ["agent:ana", undefined],
  ["team:quiet", "no-calendar"],
  ["agent:bo", "no-calendar"],
  ["team:none", "empty"],
  ["team:ana", "gone"],
  ["agent:constructor", "gone"],
])("a card that names %s: %s", (whom, reason) => {
  expect(found({ whom })).toEqual(reason === undefined ? [] : [`nobody-to-meet ${reason}`]);
});

test("whoever has a page for booking needs no calendar, but has to be there", () => {
  const link = "https://book.example.com/bo";
  expect(found({ whom: "agent:bo", link })).toEqual([]);
  expect(found({ whom: "agent:di" })).toEqual([]);
  expect(found({ whom: "agent:gone", link })).toEqual(["nobody-to-meet gone"]);
  expect(found({ whom: "agent:ana", link: "book.example.com" })).toEqual(["bad-url"]);
});

test("nothing is said while nobody knows who is there, and of cards that name nobody", () => {
  expect(found({ whom: "team:none" }, {})).toEqual([]);
  expect(found({})).toEqual([]);
});
