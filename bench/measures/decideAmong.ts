import type { Targeting } from "#shared/dialogue/targeting.ts";
import type { ManifestDialogue } from "#shared/site/manifest.ts";
import { decide } from "#shared/targeting/decide.ts";
import { dialoguesFor } from "#shared/targeting/dialoguesFor.ts";
import { indexPages } from "#shared/targeting/indexPages.ts";
import { parsePage } from "#shared/targeting/parsePage.ts";
import type { Visit } from "#shared/targeting/visit.ts";
import { visitAttributes } from "#shared/targeting/visitAttributes.ts";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";

const count = 1000;
const rounds = 50;
const now = Date.UTC(2026, 2, 16, 12);
const url = "https://www.example.com/products/widgets/blue?utm_source=mail&plan=team";

/**
 * Milliseconds to decide among 1,000 dialogues, none of which is shown before the last: every rule is asked of most. Each
 * decision is of another visit, as in a browser, so that nothing but the code is warm.
 */
export const decideAmong: Measure = {
  id: "decide",
  async run() {
    const dialogues = Array.from({ length: count }, (_, index) => dialogueOf(index));
    const pages = indexPages(dialogues.map((_, index) => pagesOf(index)));
    const times = Array.from({ length: rounds }, (_, round) => {
      const visit = visitOf(round);
      const begin = performance.now();
      const shown = decide(dialogues, dialoguesFor({ dialogues, pages }, parsePage(visit.url)), visit);
      const time = performance.now() - begin;
      if (shown?.id !== `d${count - 1}`) throw new Error("another dialogue was decided on");
      return time;
    });
    const [first = 0] = times;
    return [
      {
        name: "decide among 1,000 dialogues",
        value: median(times),
        unit: "ms",
        budget: { atMost: 3 },
        detail: `the first one ${first.toFixed(1)} ms`,
      },
    ];
  },
};

function visitOf(round: number): Visit & { readonly engaged: null } {
  return {
    url: `${url}&n=${round}`,
    now: now + round * 60_000,
    timeZone: "Europe/Berlin",
    startedAt: now,
    attributes: {
      ...visitAttributes({ url, page: parsePage(url), now, language: "de-DE", visits: 3 }),
      "lead.state": "CA",
      "company.size": 250,
    },
    history: {},
    events: [],
    engaged: null,
  };
}

/** A third is not for the page, a third not for the time, the rest not for the visitor. */
function dialogueOf(index: number): ManifestDialogue {
  const last = index === count - 1;
  return {
    id: `d${index}`,
    hash: "0",
    file: "d/0.js",
    priority: index + 1,
    audience: last
      ? { all: [] }
      : {
          all: [
            { attribute: "company.size", between: [200, 1000] },
            {
              any: [
                { attribute: "lead.state", is: ["NY", `X${index}`] },
                { attribute: "lead.email", isNotEmpty: true },
              ],
            },
          ],
        },
    schedule:
      index % 3 === 1
        ? { from: "2026-01-01", days: ["mon", "tue"], hours: [["00:00", "06:00"]] }
        : { from: "2026-01-01", until: "2027-01-01T00:00:00Z" },
    frequency: { mode: "untilCompleted" },
    events: [],
    poke: { on: true, mobile: false },
    needsRules: true,
  };
}

function pagesOf(index: number): Targeting["pages"] {
  const here = index === count - 1 || index % 3 > 0;
  return {
    include: [
      `https://*.example.com/landing-${index}/*`,
      `shop.example.com/${index}?campaign=*`,
      here ? "https://*.example.com/products/*" : `www.example.com/other-${index}`,
    ],
    exclude: ["*.example.com/cart*"],
  };
}
