import { expect, test } from "vitest";
import { type Targeting, targetingSchema } from "#shared/dialogue/targeting.ts";
import { conditionsTexts } from "../../i18n/areas/conditionsTexts.ts";
import { reachTexts } from "../../i18n/areas/reachTexts.ts";
import type { Language } from "../../i18n/language.ts";
import { reachWords } from "./reachWords.ts";

function words(targeting: unknown, language: Language = "en"): string {
  return reachWords(targetingSchema.parse(targeting), {
    texts: reachTexts[language],
    conditions: conditionsTexts[language],
    language,
    now: Date.UTC(2026, 10, 20, 12),
    timeZone: "America/Sao_Paulo",
  }).join(" · ");
}

const everywhere = { include: ["*"], exclude: [] };

test("says where, who and from when, and nothing of what is usual", () => {
  const targeting = {
    pages: everywhere,
    audience: { all: [{ attribute: "visit.returning", isFalse: true }] },
    schedule: { from: "2026-12-01" },
  };
  expect(words(targeting)).toBe("All pages · new visitors · from Dec 1");
  expect(words(targeting, "pt-BR")).toBe("Todas as páginas · visitantes novos · a partir de 1 de dez.");
  expect(words({ pages: everywhere })).toBe("All pages");
});

test("names the first page, counts the others, and tells what is left out", () => {
  expect(words({})).toBe("On no page yet");
  expect(words({ pages: { include: ["https://www.acme.com/pricing*", "*.acme.de", "acme.fr"] } })).toBe(
    "www.acme.com/pricing* and 2 more",
  );
  expect(words({ pages: { include: ["*"], exclude: ["http://acme.com/cart"] } })).toBe(
    "All pages, but not acme.com/cart",
  );
});

test("tells two conditions and counts the rest; of nested ones only how many there are", () => {
  const state = { attribute: "lead.state", is: ["CA", "NY"] };
  const size = { attribute: "company.size", atLeast: 100 };
  const known = { attribute: "lead.email", isNotEmpty: true as const };
  const audience = (condition: Targeting["audience"]) => words({ pages: everywhere, audience: condition });
  expect(audience({ all: [state, known, size] })).toBe(
    "All pages · lead.state is CA or NY and known people and 1 more",
  );
  expect(audience({ any: [state, { all: [size, known] }] })).toBe("All pages · 3 conditions");
  expect(audience({ any: [state, size] })).toBe(
    "All pages · lead.state is CA or NY or company.size is at least 100",
  );
  expect(audience({ any: [] })).toBe("All pages · nobody");
  expect(audience(size)).toBe("All pages · company.size is at least 100");
});

test("tells what is waited for, how often, and on which days and hours", () => {
  expect(
    words({
      pages: everywhere,
      events: [{ type: "timeOnPage", atLeast: 20 }, { type: "exitIntent" }],
      frequency: { mode: "everyDays", days: 7 },
      schedule: { days: ["mon", "tue", "wed", "thu", "fri"], hours: [["09:00", "17:00"]] },
    }),
  ).toBe("All pages · after 20 s on the page and 1 more · every 7 days · Monday to Friday · 09:00–17:00");
});

test("a beginning that is over is not told, an end that is over is; instants stand on the site's clock", () => {
  const schedule = (one: Targeting["schedule"]) => words({ pages: everywhere, schedule: one });
  expect(schedule({ from: "2026-11-01", until: "2026-11-20" })).toBe("All pages · ended Nov 20");
  expect(schedule({ until: "2027-01-31" })).toBe("All pages · before Jan 31, 2027");
  expect(schedule({ from: "2026-11-21T12:00:00Z" })).toBe("All pages · from Nov 21, 9:00 AM");
  expect(schedule({ from: "never" })).toBe("All pages");
});
