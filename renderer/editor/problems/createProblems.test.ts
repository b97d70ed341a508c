import { expect, it, vi } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import type { Problem } from "#shared/validation/problem.ts";
import { createProblems } from "./createProblems.ts";

const problem = (node: string): Problem => ({ severity: "error", code: "missing-text", node, message: node });

it("checks one dialogue at a time, then the latest, and keeps the lists that did not change", async () => {
  const waiting: ((found: readonly Problem[]) => void)[] = [];
  const asked: string[] = [];
  const problems = createProblems((dialogue) => {
    asked.push(dialogue.name);
    return new Promise((answer) => waiting.push(answer));
  }, vi.fn());
  const named = (name: string) => newDialogue({ id: "d", name, language: "en" });
  const answer = async (found: readonly Problem[]) => {
    waiting.shift()?.(found);
    await new Promise(setImmediate);
  };
  for (const name of ["1", "2", "3"]) problems.check(named(name));
  expect(asked).toEqual(["1"]);
  await answer([problem("a"), problem("b")]);
  expect(asked).toEqual(["1", "3"]);
  const before = problems.getState().byNode.get("a");
  await answer([problem("a")]);
  expect(problems.getState().byNode.get("a")).toBe(before);
  expect(problems.getState().byNode.has("b")).toBe(false);
});

it("tries a check that failed once more, tells when that fails too, and goes on with the next change", async () => {
  const told = vi.fn();
  const answers = [false, true, false, false, false, true];
  const problems = createProblems(async ({ name }) => {
    if (!answers.shift()) throw new Error("the worker is gone");
    return [problem(name)];
  }, told);
  const found = async (name: string) => {
    problems.check(newDialogue({ id: "d", name, language: "en" }));
    await new Promise(setImmediate);
    return problems.getState().all.map(({ node }) => node);
  };
  expect(await found("a")).toEqual(["a"]);
  expect(told).not.toHaveBeenCalled();
  expect(problems.getState().failed).toBe(false);
  expect(await found("b")).toEqual(["a"]);
  expect(problems.getState().failed).toBe(true);
  expect(await found("c")).toEqual(["a"]);
  expect(told).toHaveBeenCalledTimes(1);
  expect(await found("d")).toEqual(["d"]);
  expect(problems.getState().failed).toBe(false);
});

it("is not at its first look any more when that has failed twice", async () => {
  const problems = createProblems(async () => {
    throw new Error("the worker is gone");
  }, vi.fn());
  problems.check(newDialogue({ id: "d", name: "a", language: "en" }));
  await new Promise(setImmediate);
  expect(problems.getState()).toMatchObject({ checked: undefined, failed: true });
});
