import { expect, test } from "vitest";
import { createSimulatorStore, type SimulatorState } from "./simulatorStore.ts";
import { takeStageNews } from "./takeStageNews.ts";

const state: SimulatorState = {
  ...createSimulatorStore(true, "en").getState(),
  phase: { name: "running", where: "window", session: "s", url: "https://acme.com/" },
};
const step = { act: { type: "start" }, path: [["s", "next"]], node: "q", status: "waiting" };
const detail = { ...step, attributes: {}, goals: ["asked"], score: null };
const stepped = { type: "event", at: 0, event: "stepped", detail } as const;

test("a conversation goes on over the pages of a site", () => {
  const onTheNext = takeStageNews(takeStageNews(state, stepped), { type: "ready" });
  expect(onTheNext).toMatchObject({ node: "q", walked: new Set(["s next"]) });
});

test("what a page may not do is told until it shows another address", () => {
  const kept = takeStageNews(state, { type: "kept", what: "download", url: "https://acme.com/a.zip" });
  expect(kept.trouble).toMatchObject({ what: "download" });
  const gone = takeStageNews(kept, { type: "page", url: "https://acme.com/next" });
  expect(gone).toMatchObject({ trouble: null, at: "https://acme.com/next" });
  expect(takeStageNews(gone, { type: "gone" }).phase.name).toBe("gone");
});

test("a page that does not answer is told until it does", () => {
  const stuck = takeStageNews(state, { type: "stuck", still: true });
  expect(stuck.trouble).toEqual({ type: "stuck", still: true });
  expect(takeStageNews(stuck, { type: "stuck", still: false }).trouble).toBeNull();
  const kept = takeStageNews(stuck, { type: "kept", what: "site", url: "https://elsewhere.example/" });
  expect(takeStageNews(kept, { type: "stuck", still: false }).trouble).toMatchObject({ type: "kept" });
});

test("what would have been sent is noted with what it carries", () => {
  const sent = { type: "sent", at: 5, method: "POST", to: "https://a.b/", body: "{}", answer: 200 } as const;
  expect(takeStageNews(state, sent).log).toEqual([
    { key: 1, at: 5, method: "POST", to: "https://a.b/", body: "{}", answer: 200 },
  ]);
});

test("another dialogue of the site leaves the path of this one alone", () => {
  const runs = { id: "mine", nodes: [] } as unknown as SimulatorState["runs"];
  const other = { ...stepped, detail: { ...detail, dialogue: "other" } };
  expect(takeStageNews({ ...state, runs }, other).node).toBeNull();
});
