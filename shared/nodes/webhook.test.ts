import { describe, expect, test } from "vitest";
import { createPlayer } from "#shared/dialogue/testing/createPlayer.ts";
import { scriptWorldSchema } from "#shared/dialogue/testing/scriptWorld.ts";
import { compile } from "#shared/engine/compile.ts";
import { initialState } from "#shared/engine/initialState.ts";
import { step } from "#shared/engine/step.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";

const now = { now: 0, attributes: { "lead.email": "a@b.co", "lead.size": 3 } };
const fields = [
  { name: "mail", value: "{{lead.email}}" },
  { name: " size ", value: "{{lead.size}}" },
  { name: "", value: "dropped" },
];
function programOf(url: string) {
  const cards = { w: ["webhook", { url, fields }], ok: ["end", {}], bad: ["end", {}] } as const;
  return compile(dialogueOf(cards, ["start.next > w", "w.ok > ok", "w.failed > bad"]), "h");
}
const program = programOf("https://a.b/x/{{lead.email}}");
const begun = step(program, initialState(program, { seed: 1, language: "en" }), { type: "start", ...now });

describe("a webhook", () => {
  test("lets the host call, and waits", () => {
    expect(begun.state).toMatchObject({ status: "calling", at: "w" });
    expect(begun.effects).toEqual([
      { type: "call", node: "w", url: "https://a.b/x/a%40b.co", fields: { mail: "a@b.co", size: 3 } },
    ]);
  });

  test.each([
    [true, "ok"],
    [false, "bad"],
  ])("answered %s leads to %s", (ok, at) => {
    const played = step(program, begun.state, { type: "called", ok, ...now });
    expect(played.state).toMatchObject({ status: "completed", at });
  });

  test("is called again after a reload, and takes nothing else meanwhile", () => {
    // The way there was told before.
    expect(step(program, begun.state, { type: "start", ...now })).toEqual({ ...begun, path: [] });
    for (const act of [{ type: "say", text: "x" } as const, { type: "continue" } as const])
      expect(step(program, begun.state, { ...act, ...now })).toEqual({ state: begun.state, effects: [] });
  });

  test("an answer that nobody waits for changes nothing", () => {
    const { state } = step(program, begun.state, { type: "called", ok: true, ...now });
    expect(step(program, state, { type: "called", ok: false, ...now })).toEqual({ state, effects: [] });
  });

  test.each([
    "",
    "http://a.b/",
    "https://{{lead.email}}/",
    "https://a.b@evil.example/",
    "javascript:alert(1)",
  ])("at %j calls nobody and has failed", (url) => {
    const other = programOf(url);
    const played = step(other, initialState(other, { seed: 1, language: "en" }), { type: "start", ...now });
    expect(played.state).toMatchObject({ status: "completed", at: "bad" });
    expect(played.effects.some(({ type }) => type === "call")).toBe(false);
  });

  test("is answered well in scripts and tests, unless they say otherwise", () => {
    const played = (world: object) => createPlayer(program, scriptWorldSchema.parse(world)).played().at;
    expect(played({})).toBe("ok");
    expect(played({ webhooks: { w: "failed" } })).toBe("bad");
  });
});
