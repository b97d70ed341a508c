import { expect, test } from "vitest";
import type { Condition } from "#shared/dialogue/condition.ts";
import { conditions as en } from "../../i18n/en/conditions.ts";
import { conditions as ptBR } from "../../i18n/pt-BR/conditions.ts";
import { conditionWords } from "./conditionWords.ts";

const state: Condition = { attribute: "lead.state", is: ["CA", "NY"] };
const size: Condition = { attribute: "company.size", between: [10, 20] };
const known: Condition = { attribute: "lead.email", isNotEmpty: true };
const recent: Condition = { attribute: "visit.now", inLast: { days: 7 } };

test.each<[Condition, string]>([
  [state, "lead.state is CA or NY"],
  [{ all: [state, known] }, "lead.state is CA or NY and lead.email is known"],
  [
    { all: [known, { any: [size, recent] }] },
    "lead.email is known and (company.size is between 10 and 20 or visit.now was in the last 7 days)",
  ],
  [{ all: [{ any: [known, recent] }] }, "lead.email is known or visit.now was in the last 7 days"],
  [{ none: [known, state] }, "not (lead.email is known or lead.state is CA or NY)"],
  [{ all: [] }, "always"],
  [{ any: [known, { any: [] }] }, "lead.email is known or never"],
])("%j", (condition, words) => {
  expect(conditionWords(condition, en)).toBe(words);
});

test("in Portuguese", () => {
  expect(conditionWords({ none: [known] }, ptBR)).toBe("não (lead.email é conhecido)");
});
