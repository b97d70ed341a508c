import { expect, test, vi } from "vitest";
import type { EngagementSettings, EngagementView } from "#shared/marketo/engagement.ts";
import { saveShown } from "./saveShown.ts";

/** A screen whose saves are answered by the test, in the order in which they were asked for. */
function open() {
  const first: EngagementSettings = { on: false, types: "one", people: false };
  const answers: ((isSaved: boolean) => void)[] = [];
  let view: EngagementView | undefined = { settings: first } as EngagementView;
  const saved = { current: first };
  const setView = (change: (before: typeof view) => typeof view) => {
    view = change(view);
  };
  const call = async () => {
    const isSaved = await new Promise<boolean>((resolve) => answers.push(resolve));
    return isSaved
      ? { ok: true }
      : { ok: false, error: { code: "unwritable", message: "The disk is full." } };
  };
  vi.stubGlobal("window", { studio: { call } });
  return {
    first,
    shown: () => view?.settings,
    save: (settings: EngagementSettings) => saveShown("c", settings, { setView, saved }),
    answer: (isSaved: boolean) => answers.shift()?.(isSaved),
  };
}

const program = (name: string) => ({ id: 1, name, engaged: "", goal: "", meeting: "" });

test("a setting is shown at once, and no longer when it could not be saved", async () => {
  const { shown, save, answer } = open();
  const on = { on: true, types: "one" as const, people: false };
  const saving = save(on);
  expect(shown()).toEqual(on);
  answer(true);
  expect(await saving).toBeUndefined();
  const next = save({ on: true, types: "one" as const, people: false, program: program("A") });
  answer(false);
  expect(await next).toMatchObject({ code: "unwritable" });
  expect(shown()).toEqual(on);
});

test("what was chosen meanwhile stays shown, and gives way to what was saved last", async () => {
  const { first, shown, save, answer } = open();
  const one = save({ on: true, types: "one", people: false });
  const two = save({ on: true, types: "one" as const, people: false, program: program("A") });
  answer(false);
  await one;
  expect(shown()).toEqual({ on: true, types: "one" as const, people: false, program: program("A") });
  answer(false);
  await two;
  expect(shown()).toEqual(first);
});
