import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Dialogue, dialogueSchema } from "#shared/dialogue/dialogue.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { checkDialogue } from "./checkDialogue.ts";
import { fixOf } from "./fixOf.ts";
import type { Problem, ProblemCode } from "./problem.ts";

const en = (text: string) => ({ en: text });
const end = ["end", {}] as const;
const around = (kind: string, data: object, ports: readonly string[] = ["next"], rest: object = {}) =>
  dialogueOf({ c: [kind, data], end }, ["start.next > c", ...ports.map((port) => `c.${port} > end`)], rest);

function fixed(dialogue: Dialogue, code: ProblemCode): { readonly name: string; readonly after: Dialogue } {
  const problem = checkDialogue(dialogue).find((one) => one.code === code);
  if (!problem) throw new Error(`there is no ${code}`);
  const after = structuredClone(dialogue);
  const fix = fixOf(dialogue, problem);
  fix?.mend(after);
  return { name: fix?.name ?? "none", after };
}

const cardData = ({ nodes }: Dialogue) => nodes.find(({ id }) => id === "c")?.data;

describe("each fix", () => {
  const m = ["message", { text: en("Hi") }] as const;

  test.each<[ProblemCode, string, Dialogue]>([
    ["no-start", "addStart", { ...dialogueOf({ end }, []), nodes: dialogueOf({ end }, []).nodes.slice(1) }],
    [
      "no-start",
      "removeCard",
      dialogueOf({ start: ["start", {}], s2: ["start", {}], end }, ["start.next > end", "s2.next > end"]),
    ],
    ["dangling-edge", "removeEdge", dialogueOf({ end }, ["start.next > end", "start.door > end"])],
    ["dead-end", "endHere", dialogueOf({ m }, ["start.next > m"])],
    ["unreachable", "removeCard", dialogueOf({ m, end }, ["start.next > end", "m.next > end"])],
    [
      "duplicate-id",
      "newId",
      {
        ...dialogueOf({ m }, []),
        nodes: [...dialogueOf({ m }, []).nodes, ...dialogueOf({ m }, []).nodes.slice(1)],
      },
    ],
    ["duplicate-id", "newId", around("branch", { cases: [{ id: "k" }, { id: "k" }, { id: "else" }] }, [])],
    [
      "missing-attribute",
      "chooseAttribute",
      around("capture", { text: en("?"), input: "phone", attribute: "" }),
    ],
    ["missing-answers", "addAnswers", around("question", { text: en("?") }, [])],
    ["bad-url", "mendUrl", around("link", { label: en("Go"), url: "www.acme.com/x" })],
    ["bad-url", "mendUrl", around("webhook", { url: "http://acme.com/hook" }, ["ok", "failed"])],
    ["unknown-attribute", "renameAttribute", around("message", { text: en('{{visit.languge:"x"}}') })],
    ["unknown-attribute", "renameAttribute", around("capture", { text: en("?"), attribute: "email" })],
    ["unknown-attribute", "renameAttribute", around("message", { text: en('{{leed.age:"x"}}') })],
    [
      "read-only-attribute",
      "renameAttribute",
      around("capture", { text: en("?"), attribute: "visit.query.q" }),
    ],
    ["token-without-default", "tokenDefault", around("message", { text: en("Hi {{ lead.firstName }}!") })],
    ["bad-token", "mendToken", around("message", { text: en("Hi {{lead.firstName:“there”}}!") })],
    [
      "bad-condition",
      "swapBounds",
      around("branch", { cases: [{ id: "k", when: { attribute: "lead.x", between: [9, 3] } }] }, [
        "k",
        "else",
      ]),
    ],
    [
      "bad-pattern",
      "mendPattern",
      dialogueOf({ end }, ["start.next > end"], { targeting: { pages: { include: ["acme .com"] } } }),
    ],
    [
      "bad-pattern",
      "removePattern",
      dialogueOf({ end }, ["start.next > end"], { targeting: { pages: { exclude: ["a@b"] } } }),
    ],
    ["never-shown", "widenPages", dialogueOf({ end }, ["start.next > end"], { status: "live" })],
    [
      "never-shown",
      "openAudience",
      dialogueOf({ end }, ["start.next > end"], { targeting: { audience: { any: [] } } }),
    ],
    [
      "never-shown",
      "swapDates",
      dialogueOf({ end }, ["start.next > end"], {
        targeting: { schedule: { from: "2026-03-01", until: "2026-02-01" } },
      }),
    ],
    [
      "never-shown",
      "removePattern",
      dialogueOf({ end }, ["start.next > end"], { targeting: { pages: { exclude: ["*"] } } }),
    ],
    [
      "capture-without-consent",
      "askConsent",
      around("capture", { text: en("?"), input: "email", attribute: "lead.email" }, ["next"], {
        requireConsent: true,
      }),
    ],
    [
      "duplicate-goal",
      "renameGoal",
      dialogueOf(
        { g: ["goal", { name: "G" }], h: ["goal", { name: "g " }], i: ["goal", { name: "g 2" }] },
        [],
      ),
    ],
    [
      "weak-contrast",
      "readableColor",
      dialogueOf({ end }, [], { themeOverrides: { dark: { text: "#222", background: "#111" } } }),
    ],
  ])("of %s (%s) solves it", (code, name, dialogue) => {
    const done = fixed(dialogue, code);
    expect(done.name).toBe(name);
    expect(checkDialogue(done.after).map((problem) => problem.code)).not.toContain(code);
  });
});

test("a text is copied from the dialogue's own language, and back from the one language that has it", () => {
  const languages = ["en", "pt-BR"];
  const missing = around("message", { text: en("Hi") }, ["next"], { languages });
  expect(cardData(fixed(missing, "missing-translation").after)).toEqual({
    text: { en: "Hi", "pt-BR": "Hi" },
  });
  const blank = around("message", { text: { "pt-BR": "Oi" } }, ["next"], { languages });
  expect(cardData(fixed(blank, "missing-text").after)).toEqual({ text: { en: "Oi", "pt-BR": "Oi" } });
});

test("a default is written in each language, and only where there is none", () => {
  const text = { en: 'Hi {{lead.firstName}}, {{lead.firstName:"friend"}}', "pt-BR": "Oi {{lead.firstName}}" };
  const { after } = fixed(around("message", { text }), "token-without-default");
  expect(cardData(after)).toEqual({
    text: {
      en: 'Hi {{lead.firstName:"there"}}, {{lead.firstName:"friend"}}',
      "pt-BR": 'Oi {{lead.firstName:"você"}}',
    },
  });
});

test("an attribute that resembles nothing known, and a text that is nowhere, are left to the author", () => {
  expect(fixed(around("message", { text: en("{{a.b.c.d.e}}") }), "unknown-attribute").name).toBe("none");
  expect(fixed(around("message", {}), "missing-text").name).toBe("none");
});

/** Codes whose fix leaves no problem of the same kind at the same place; the others may uncover another one there. */
const sure: ReadonlySet<ProblemCode> = new Set([
  "no-start",
  "missing-translation",
  "missing-text",
  "token-without-default",
  "never-shown",
]);
const place = ({ code, node, edge, path, params }: Problem) =>
  JSON.stringify([code, node, edge, path, params]);

/** As the editor opens them: ids that are used twice are told apart. */
const opened = arbitraryDialogue.map((dialogue) => repairDialogue(dialogue).dialogue);

test("in any dialogue a fix leaves a document that can be read, and what it is sure of is solved", () => {
  fc.assert(
    fc.property(opened, (dialogue) => {
      for (const problem of checkDialogue(dialogue)) {
        const fix = fixOf(dialogue, problem);
        if (!fix) continue;
        const after = structuredClone(dialogue);
        fix.mend(after);
        expect(dialogueSchema.safeParse(after).success).toBe(true);
        const count = (found: readonly Problem[]) =>
          found.filter((one) => place(one) === place(problem)).length;
        if (sure.has(problem.code))
          expect(count(checkDialogue(after))).toBeLessThan(count(checkDialogue(dialogue)));
      }
    }),
  );
});

test("all fixes of a dialogue can be done one after the other", () => {
  fc.assert(
    fc.property(arbitraryDialogue, (dialogue) => {
      const after = structuredClone(dialogue);
      const fixes = checkDialogue(dialogue).flatMap((problem) => fixOf(dialogue, problem) ?? []);
      for (const { mend } of fixes) mend(after);
      expect(dialogueSchema.safeParse(after).success).toBe(true);
    }),
  );
});
