import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { agentOf, meetingOf } from "#tests/support/scheduling/agentOf.ts";
import { runCli } from "./runCli.ts";

/** Runs the command on what is written to it, in pieces that know nothing of lines. */
async function slots(text: string, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const pieces = text.match(/[\s\S]{1,1000}/g) ?? [];
  const exit = await runCli(["slots", ...args], {
    cwd: ".",
    input: Readable.from(pieces),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { exit, answers: out.map((line) => JSON.parse(line)), out, err: err.join("\n") };
}

const question = (hours: [string, string][], timeZone = "UTC") => ({
  op: "slots",
  input: {
    now: "2026-03-01T00:00:00Z",
    window: { start: "2026-03-02T00:00:00Z", end: "2026-03-03T00:00:00Z" },
    visitorTimeZone: "America/New_York",
    event: meetingOf(),
    agents: [agentOf("a", timeZone, hours)],
  },
});
const at = (hour: string) => `2026-03-02T${hour}:00:00Z`;
const answer = {
  slots: [{ start: at("09"), end: at("10"), agents: ["a"], visitorStart: "2026-03-02T04:00:00-05:00" }],
  excludedAgents: [],
};

test("one answer a line, in the order of the questions, whatever ends a line", async () => {
  const route = { strategy: "sequential", pool: [], available: [], history: [], countSince: null };
  const lines = [question([["09:00", "10:00"]]), { op: "route", input: route }, question([])];
  const text = lines.map((line) => JSON.stringify(line)).join("\r\n\n");
  const { exit, answers, out } = await slots(text, "--json");
  expect(exit).toBe(0);
  expect(answers).toEqual([answer, { agent: null }, { slots: [], excludedAgents: [] }]);
  expect(out.every((line) => !line.includes("\n"))).toBe(true);
});

test.each<[string, string, RegExp]>([
  ["no JSON", "{", /JSON/],
  ["an unknown question", '{"op":"lunch","input":{}}', /op/],
  ["a zone that nobody knows", JSON.stringify(question([], "Mars/Phobos")), /Mars\/Phobos/],
  ["a time of day that is none", JSON.stringify(question([["9", "25:00"]])), /09:30/],
  [
    "an instant that is none",
    JSON.stringify(question([])).replace("2026-03-01T00:00:00Z", "2026-02-30T00:00:00Z"),
    /2026-02-30/,
  ],
  [
    "a calendar that nobody has",
    JSON.stringify({
      op: "book",
      input: {
        event: meetingOf(),
        agents: [],
        routing: { strategy: "sequential", pool: [] },
        steps: [{ do: "calendarOk", agent: "x", calendar: "y" }],
      },
    }),
    /no calendar “y”/,
  ],
])("%s is told on its line, and the others are answered", async (_, line, message) => {
  const { exit, answers } = await slots(`${line}\n${JSON.stringify(question([["09:00", "10:00"]]))}`);
  expect(exit).toBe(1);
  expect(answers).toEqual([{ error: { code: "invalid", message: expect.stringMatching(message) } }, answer]);
});

test("a line separator within a text ends no line, wherever a piece of the input ends", async () => {
  const summary = `SUMMARY:\u2028Gr\u00fc\u00dfe\u2029`;
  const event = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n${summary}\r\nDTSTART:20260302T090000Z\r\nDTEND:20260302T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR`;
  const window = { start: "2026-03-02T00:00:00Z", end: "2026-03-03T00:00:00Z" };
  const input = {
    provider: "ics",
    payload: [event],
    calendarTimeZone: "UTC",
    agentEmail: "",
    tentativeBlocks: false,
    window,
  };
  const bytes = Buffer.from(JSON.stringify({ op: "busy", input }));
  expect(bytes.includes(Buffer.from("\u2028"))).toBe(true);
  const out: string[] = [];
  const exit = await runCli(["slots"], {
    cwd: ".",
    input: Readable.from([...bytes].map((byte) => Buffer.from([byte]))),
    out: (line) => out.push(line),
    err: () => undefined,
  });
  expect([exit, ...out.map((line) => JSON.parse(line))]).toEqual([
    0,
    { failed: false, busy: [{ start: at("09"), end: at("10") }] },
  ]);
});

test("nothing asked, nothing answered", async () => {
  expect(await slots("")).toMatchObject({ exit: 0, out: [] });
});

test("files are not taken", async () => {
  expect(await slots("", "questions.jsonl")).toMatchObject({
    exit: 2,
    err: expect.stringMatching(/standard input/),
  });
});
