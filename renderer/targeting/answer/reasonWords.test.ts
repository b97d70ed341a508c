import { expect, test } from "vitest";
import { type Targeting, targetingSchema } from "#shared/dialogue/targeting.ts";
import type { Candidate } from "#shared/targeting/candidate.ts";
import { explain } from "#shared/targeting/explain.ts";
import { visitFileSchema } from "#shared/targeting/visitFile.ts";
import { visitOf } from "#shared/targeting/visitOf.ts";
import { conditionsTexts } from "../../i18n/areas/conditionsTexts.ts";
import { explainTexts } from "../../i18n/areas/explainTexts.ts";
import type { Language } from "../../i18n/language.ts";
import { groupExplained } from "./groupExplained.ts";
import { reasonWords } from "./reasonWords.ts";

const everywhere = { pages: { include: ["*"], exclude: [] } };

function dialogue(id: string, targeting: object, rest: Partial<Candidate> = {}): Candidate {
  return {
    ...{ id, name: id, status: "live", priority: 10 },
    targeting: targetingSchema.parse({ ...everywhere, ...targeting }),
    ...rest,
  };
}

/** Why the rule that decides keeps a dialogue out, in words. */
function why(targeting: Partial<Targeting>, file: object = {}, language: Language = "en"): string {
  const one = dialogue("a", targeting);
  const parsed = visitFileSchema.parse({ url: "https://acme.com/", now: "2026-03-16T12:00:00Z", ...file });
  const visit = visitOf(parsed, "America/Sao_Paulo");
  const reason = explain([one], visit).dialogues[0]?.reasons.find(({ ok }) => !ok);
  if (!reason) return "";
  const texts = { explain: explainTexts[language], conditions: conditionsTexts[language], language };
  return reasonWords(reason, one, visit, texts);
}

test("a test that fails is told with what was asked for and what was found", () => {
  const audience = { all: [{ attribute: "lead.state", is: ["CA", "NY"] }] };
  expect(why({ audience }, { attributes: { "lead.state": "TX" } })).toBe(
    "Asked for: lead.state is CA or NY. It is: TX.",
  );
  expect(why({ audience })).toBe("Asked for: lead.state is CA or NY. Of this visitor it is not known.");
});

test("of a group of which nothing holds, all of it is told", () => {
  const audience = {
    any: [
      { attribute: "company.size", atLeast: 100 },
      { attribute: "lead.state", is: ["CA"] },
    ],
  };
  expect(why({ audience })).toBe("Does not hold: company.size is at least 100 or lead.state is CA.");
});

test("what is waited for is told with how far it is", () => {
  const events: Targeting["events"] = [
    { type: "timeOnPage", atLeast: 20 },
    { type: "exitIntent" },
    { type: "clicked", selector: "#buy" },
  ];
  expect(why({ events }, { events: [{ type: "timeOnPage", value: 5 }] })).toBe(
    "Seconds on the page: 5 so far, at least 20 needed. The visitor was not about to leave yet. #buy was not clicked yet.",
  );
});

test("moments stand on the site's clock, and days in the studio's language", () => {
  expect(why({ schedule: { from: "2026-03-20T12:00:00Z" } })).toMatch(
    /^It begins at Mar 20, 2026, 9:00\sAM\.$/,
  );
  expect(why({ schedule: { days: ["sat"] } }, {}, "pt-BR")).toBe("Hoje não é sáb. (America/Sao_Paulo).");
  const history = [{ dialogue: "a", event: "completed", at: "2026-03-01T00:30:00Z" }];
  expect(why({}, { history })).toMatch(/^The visitor completed it at Feb 28, 2026, 9:30\sPM\.$/);
});

test("dialogues are grouped by the rule that decided, the one that is shown first", () => {
  const visit = visitOf(visitFileSchema.parse({ url: "https://acme.com/" }), "UTC");
  const answer = explain(
    [
      dialogue("draft", {}, { status: "draft" }),
      dialogue("elsewhere", { pages: { include: ["other.com"], exclude: [] } }),
      dialogue("wins", {}, { priority: 1 }),
      dialogue("second", {}, { priority: 2 }),
      dialogue("third", {}, { priority: 3 }),
    ],
    visit,
  );
  expect(groupExplained(answer).map(({ fate, dialogues }) => [fate, dialogues.map(({ id }) => id)])).toEqual([
    ["shown", ["wins"]],
    ["fits", ["second", "third"]],
    ["pages", ["elsewhere"]],
    ["status", ["draft"]],
  ]);
});
