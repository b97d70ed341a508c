import { beforeEach, expect, test, vi } from "vitest";
import type { PublishReview } from "#shared/publishing/publishReview.ts";
import { publishStore } from "./publishStore.ts";
import { review } from "./review.ts";
import { runPublish } from "./runPublish.ts";

/** Asked of main and not answered yet, by target. */
let asked: Map<string, (name: string) => void>;

beforeEach(() => {
  asked = new Map();
  publishStore.setState(publishStore.getInitialState(), true);
  const call = (channel: string, input?: { readonly target: string }) =>
    channel === "publish:review" && input
      ? new Promise((resolve) =>
          asked.set(input.target, (name) => resolve({ ok: true, value: { left: [{ id: "x", name }] } })),
        )
      : Promise.resolve({ ok: true, value: [] });
  vi.stubGlobal("window", { studio: { call, on: () => () => undefined } });
});

const shown = () => {
  const { outcome } = publishStore.getState();
  if (outcome?.kind !== "reviewed") return outcome?.kind;
  const left: PublishReview["left"] = outcome.review.left;
  return `${outcome.target}: ${left[0]?.name}`;
};
const answer = async (target: string) => {
  await vi.waitFor(() => expect(asked.has(target)).toBe(true));
  asked.get(target)?.(`of ${target}`);
};

test("what was found of a target is not shown as that of another one, which was chosen meanwhile", async () => {
  publishStore.setState({ chosen: "one" });
  const reviewed = review();
  publishStore.setState({ chosen: "two" });
  await answer("one");
  expect(shown()).toBeUndefined();
  await answer("two");
  await reviewed;
  expect(shown()).toBe("two: of two");
});

test("what was changed while it was being looked is looked at again", async () => {
  publishStore.setState({ chosen: "one" });
  const reviewed = review();
  await vi.waitFor(() => expect(asked.has("one")).toBe(true));
  await review();
  const before = asked.get("one");
  asked.delete("one");
  before?.("before");
  await vi.waitFor(() => expect(asked.has("one")).toBe(true));
  expect(shown()).toBeUndefined();
  asked.get("one")?.("after");
  await reviewed;
  expect(shown()).toBe("one: after");
});

test("a publish stays with the target it was begun for, and so does trying it again", async () => {
  publishStore.setState({ chosen: "two" });
  let end: (() => void) | undefined;
  const error = { code: "unreachable" as const, message: "Gone." };
  const retry = vi.fn();
  const published = runPublish({
    work: "publish",
    target: "one",
    retry,
    run: () => new Promise((resolve) => (end = () => resolve({ ok: false, error }))),
  });
  expect(publishStore.getState()).toMatchObject({ chosen: "one", busy: "publish" });
  end?.();
  await published;
  expect(publishStore.getState()).toMatchObject({
    chosen: "one",
    busy: undefined,
    outcome: { kind: "failed", target: "one", error },
  });
});
