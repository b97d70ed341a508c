import { describe, expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { checkDialogue } from "../checkDialogue.ts";

const en = (text: string) => ({ en: text });
const end = ["end", {}] as const;
const answers = [{ id: "a", label: en("A") }];

describe("where consent comes first", () => {
  const mail = ["capture", { text: en("Mail?"), input: "email", attribute: "lead.email" }] as const;
  const consent = (required: boolean) =>
    ["capture", { text: en("OK?"), input: "consent", attribute: "lead.consent", required }] as const;
  const found = (cards: Parameters<typeof dialogueOf>[0], ways: readonly string[], rest: object = {}) =>
    checkDialogue(dialogueOf({ ...cards, end }, ways, { requireConsent: true, ...rest })).flatMap(
      ({ code, node }) => (code === "capture-without-consent" ? [node] : []),
    );

  test("nothing personal is asked for before it was given", () => {
    const bare = ["start.next > mail", "mail.next > end"];
    expect(found({ mail }, bare)).toEqual(["mail"]);
    expect(found({ mail }, bare, { requireConsent: false })).toEqual([]);
    const asked = ["start.next > ok", "ok.next > mail", "mail.next > end"];
    expect(found({ ok: consent(true), mail }, asked)).toEqual([]);
  });

  test("one that may be refused counts once it was tested", () => {
    const ways = ["start.next > ok", "ok.declined > end"];
    expect(found({ ok: consent(false), mail }, [...ways, "ok.next > mail"])).toEqual(["mail"]);
    const test = { id: "yes", when: { attribute: "lead.consent", isTrue: true } };
    const cards = { ok: consent(false), b: ["branch", { cases: [test] }], mail } as const;
    expect(found(cards, [...ways, "ok.next > b", "b.yes > mail", "b.else > end"])).toEqual([]);
    expect(found(cards, [...ways, "ok.next > b", "b.yes > end", "b.else > mail"])).toEqual(["mail"]);
  });

  test("what a flow asks for counts where it is called", () => {
    const flow = dialogueOf({ mail, end }, ["start.next > mail", "mail.next > end"], {
      id: "f",
      type: "flow",
    });
    const caller = (ways: readonly string[]) =>
      checkDialogue(
        dialogueOf({ ok: consent(true), f: ["flow", { flow: "f" }], end }, ways, { requireConsent: true }),
        new Map([["f", flow]]),
      ).flatMap(({ code, node }) => (code === "capture-without-consent" ? [node] : []));
    expect(caller(["start.next > f", "f.next > end"])).toEqual(["f"]);
    expect(caller(["start.next > ok", "ok.next > f", "f.next > end"])).toEqual([]);
  });

  test("every way counts, and so does a meeting", () => {
    const question = [
      "question",
      { text: en("?"), answers: [...answers, { id: "b", label: en("B") }] },
    ] as const;
    const cards = { q: question, ok: consent(true), m: ["meeting", { text: en("When?") }] } as const;
    expect(found(cards, ["start.next > q", "q.a > ok", "ok.next > m", "q.b > m"])).toEqual(["m"]);
  });
});
