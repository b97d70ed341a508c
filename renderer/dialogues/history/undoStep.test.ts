import { beforeEach, expect, test, vi } from "vitest";
import { listStore } from "../listStore.ts";
import { listHistory } from "./listHistory.ts";
import { redoStep } from "./redoStep.ts";
import { rememberStep } from "./rememberStep.ts";
import { undoStep } from "./undoStep.ts";

let refuses: boolean;
let names: string[];

beforeEach(() => {
  refuses = false;
  names = [];
  listHistory.setState({ done: [], undone: [] });
  const dialogues = [{ id: "d", name: "After", status: "live", priority: 1 }];
  listStore.setState({ dialogues: dialogues as never });
  const call = async (channel: string, input: { readonly id: string; readonly name: string }) => {
    if (channel === "dialogues:list") return { ok: true, value: dialogues };
    if (channel === "dialogues:restore" || (channel === "dialogues:delete" && input.id !== "d"))
      return { ok: false, error: { code: "not-found", message: "There is no such dialogue." } };
    if (refuses) return { ok: false, error: { code: "unwritable", message: "The disk is full." } };
    if (channel === "dialogues:rename") names.push(input.name);
    return { ok: true, value: [] };
  };
  vi.stubGlobal("window", { studio: { call, on: () => () => undefined } });
  vi.stubGlobal("document", { hidden: false });
  vi.stubGlobal("requestAnimationFrame", () => 0);
});

const kept = () => {
  const { done, undone } = listHistory.getState();
  return [done.length, undone.length];
};

test("a rename that cannot be taken back stays done, and is taken back when it can be", async () => {
  rememberStep({ kind: "renamed", id: "d", before: "Before", after: "After" });
  refuses = true;
  await undoStep();
  expect(kept()).toEqual([1, 0]);
  expect(listStore.getState().dialogues?.[0]?.name).toBe("After");
  refuses = false;
  await undoStep();
  expect(kept()).toEqual([0, 1]);
  expect(names).toEqual(["Before"]);
});

test("what cannot be done again stays taken back, and is done again when it can be", async () => {
  rememberStep({ kind: "renamed", id: "d", before: "Before", after: "After" });
  await undoStep();
  refuses = true;
  await redoStep();
  expect(kept()).toEqual([0, 1]);
  refuses = false;
  await redoStep();
  expect(kept()).toEqual([1, 0]);
  expect(names).toEqual(["Before", "After"]);
});

test("what cannot be done again is not offered any more once something new was done meanwhile", async () => {
  rememberStep({ kind: "renamed", id: "d", before: "Before", after: "After" });
  await undoStep();
  refuses = true;
  const redone = redoStep();
  rememberStep({ kind: "deleted", ids: ["e"] });
  await redone;
  expect(listHistory.getState().done.map(({ kind }) => kind)).toEqual(["deleted"]);
  expect(listHistory.getState().undone).toEqual([]);
});

test("a step that was done meanwhile stays the last", async () => {
  rememberStep({ kind: "renamed", id: "d", before: "Before", after: "After" });
  refuses = true;
  const undone = undoStep();
  rememberStep({ kind: "deleted", ids: ["e"] });
  await undone;
  expect(listHistory.getState().done.map(({ kind }) => kind)).toEqual(["renamed", "deleted"]);
});

test("the name of a dialogue that has gone keeps nobody from taking back what was before", async () => {
  rememberStep({ kind: "renamed", id: "gone", before: "Before", after: "After" });
  refuses = true;
  await undoStep();
  expect(kept()).toEqual([0, 1]);
});

test("deleting again what has gone keeps nobody from doing again what was before", async () => {
  listHistory.setState({
    undone: [
      { kind: "renamed", id: "d", before: "After", after: "Later" },
      { kind: "deleted", ids: ["gone"] },
    ],
  });
  await redoStep();
  expect(kept()).toEqual([0, 1]);
  await redoStep();
  expect(kept()).toEqual([1, 0]);
  expect(names).toEqual(["Later"]);
});

test("of a deletion only what is still there is done again", async () => {
  listHistory.setState({ undone: [{ kind: "deleted", ids: ["gone", "d"] }] });
  await redoStep();
  expect(listHistory.getState().done).toEqual([{ kind: "deleted", ids: ["d"] }]);
});

test("a deletion of which nothing comes back is not there to be done again", async () => {
  rememberStep({ kind: "deleted", ids: ["gone"] });
  await undoStep();
  expect(kept()).toEqual([0, 0]);
});
