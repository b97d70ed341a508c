import { expect, test } from "vitest";
import { themeSchema } from "#shared/site/theme.ts";
import { createPreviewer, type WantedPreview } from "./createPreviewer.ts";

const wanted = (radius: number): WantedPreview => ({
  theme: themeSchema.parse({ id: "t", shape: { radius } }),
  scheme: "light",
  language: "en",
  open: true,
});

/** A previewer whose pages are made when the test says so, and whose timers run when it says so. */
function harness() {
  const asked: { readonly radius: number | undefined; readonly answer: (made: boolean) => Promise<void> }[] =
    [];
  const closed: string[] = [];
  const timers = new Set<() => void>();
  const settle = () => new Promise<void>((done) => setImmediate(done));
  const previewer = createPreviewer({
    open: ({ theme }) =>
      new Promise((resolve) => {
        const session = `s${asked.length + 1}`;
        asked.push({
          radius: theme.shape?.radius,
          answer: (made) => {
            resolve(
              made
                ? { ok: true, value: { url: `parley-sim://${session}/`, session } }
                : { ok: false, error: { code: "internal", message: "" } },
            );
            return settle();
          },
        });
      }),
    close: (session) => closed.push(session),
    later: (action) => {
      timers.add(action);
      return () => timers.delete(action);
    },
  });
  return {
    previewer,
    asked,
    closed,
    async pass() {
      const due = [...timers];
      timers.clear();
      for (const action of due) action();
      await settle();
    },
    pages: () =>
      previewer.store.getState().pages.map(({ session, shown }) => (shown ? session : `(${session})`)),
  };
}

test("the first page is shown at once, the next only when its chat is there", async () => {
  const { previewer, asked, closed, pass, pages } = harness();
  previewer.want(wanted(1));
  await pass();
  await asked[0]?.answer(true);
  expect(pages()).toEqual(["s1"]);
  await pass();
  previewer.want(wanted(2));
  await pass();
  await asked[1]?.answer(true);
  expect(pages()).toEqual(["s1", "(s2)"]);
  previewer.drawn("s2");
  await pass();
  expect(pages()).toEqual(["s2"]);
  expect(closed).toEqual(["s1"]);
});

test("what is wanted while a page is being made is made after it, without what lies between", async () => {
  const { previewer, asked, pass } = harness();
  previewer.want(wanted(1));
  await pass();
  for (const radius of [2, 3, 4]) previewer.want(wanted(radius));
  await asked[0]?.answer(true);
  await asked[1]?.answer(true);
  await pass();
  expect(asked.map(({ radius }) => radius)).toEqual([1, 4]);
});

test("a page that fails leaves the one before, and is made again when something changes", async () => {
  const { previewer, asked, pass, pages } = harness();
  previewer.want(wanted(1));
  await pass();
  await asked[0]?.answer(true);
  previewer.want(wanted(2));
  await pass();
  await asked[1]?.answer(false);
  expect(previewer.store.getState().failure?.code).toBe("internal");
  expect(pages()).toEqual(["s1"]);
  previewer.want(wanted(3));
  await pass();
  await asked[2]?.answer(true);
  expect(previewer.store.getState().failure).toBeUndefined();
});

test("nothing is left behind when the preview goes, not even a page that was still being made", async () => {
  const { previewer, asked, closed, pass } = harness();
  previewer.want(wanted(1));
  await pass();
  await asked[0]?.answer(true);
  previewer.want(wanted(2));
  await pass();
  previewer.stop();
  await asked[1]?.answer(true);
  expect(closed).toEqual(["s1", "s2"]);
});
