import { beforeEach, expect, test, vi } from "vitest";
import { type Mark, type MeetingStep, meetingsHistory } from "./meetingsHistory.ts";
import { rememberStep } from "./rememberStep.ts";
import { takeMeetingStep } from "./takeMeetingStep.ts";

let marks: (readonly [id: string, as: Mark])[];
let answers: ((isDone: boolean) => void)[];

beforeEach(() => {
  marks = [];
  answers = [];
  meetingsHistory.setState({ done: [], undone: [], taking: undefined });
  const call = async (channel: string, input: { readonly id: string; readonly as: Mark }) => {
    if (channel !== "meetings:mark") return { ok: true, value: { meetings: [], agents: [], followed: null } };
    marks.push([input.id, input.as]);
    const isDone = await new Promise<boolean>((resolve) => answers.push(resolve));
    return isDone ? { ok: true } : { ok: false, error: { code: "not-found", message: "It is gone." } };
  };
  vi.stubGlobal("window", { studio: { call, on: () => () => undefined } });
  vi.stubGlobal("document", { hidden: false });
});

const mark = (id: string): MeetingStep => ({ kind: "mark", id, before: null, after: "held" });
const kept = () => {
  const ids = (steps: readonly MeetingStep[]) => steps.map(({ id }) => id).join(" ");
  const { done, undone } = meetingsHistory.getState();
  return [ids(done), ids(undone)];
};
const answerAll = (isDone: boolean) => {
  for (const answer of answers) answer(isDone);
};

test("two quick undos take back two marks, and two quick redos put both back", async () => {
  rememberStep(mark("first"));
  rememberStep(mark("second"));
  const undos = [takeMeetingStep("undo"), takeMeetingStep("undo")];
  answerAll(true);
  await Promise.all(undos);
  expect(kept()).toEqual(["", "second first"]);
  const redos = [takeMeetingStep("redo"), takeMeetingStep("redo")];
  answerAll(true);
  await Promise.all(redos);
  expect(kept()).toEqual(["first second", ""]);
  expect(marks).toEqual([
    ["second", null],
    ["first", null],
    ["first", "held"],
    ["second", "held"],
  ]);
});

test("what is marked while another mark is taken back, or put back, can be undone", async () => {
  rememberStep(mark("first"));
  const undo = takeMeetingStep("undo");
  rememberStep(mark("second"));
  answerAll(true);
  await undo;
  expect(kept()).toEqual(["second", ""]);

  meetingsHistory.setState({ done: [], undone: [mark("first")] });
  const redo = takeMeetingStep("redo");
  rememberStep(mark("second"));
  answerAll(true);
  await redo;
  expect(kept()).toEqual(["first second", ""]);
});

test("what cannot be taken back is not offered again, and takes nothing else with it", async () => {
  rememberStep(mark("first"));
  const undo = takeMeetingStep("undo");
  rememberStep(mark("second"));
  answerAll(false);
  await undo;
  expect(kept()).toEqual(["second", ""]);

  meetingsHistory.setState({ done: [], undone: [mark("third"), mark("first")] });
  const redo = takeMeetingStep("redo");
  answerAll(false);
  await redo;
  expect(kept()).toEqual(["", "third"]);
});
