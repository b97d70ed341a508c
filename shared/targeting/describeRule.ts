import { failedTest } from "../dialogue/failedTest.ts";
import { own } from "../dialogue/own.ts";
import { valueText } from "../dialogue/valueText.ts";
import { eventHappened } from "./eventHappened.ts";
import { matchesPattern } from "./matchesPattern.ts";
import { matchesSchedule } from "./matchesSchedule.ts";
import { parsePage } from "./parsePage.ts";
import { scheduleZone } from "./scheduleZone.ts";
import type { RuleName, Targeted } from "./targetingRules.ts";
import type { Visit } from "./visit.ts";

/** Why a rule lets a dialogue be shown or not: one sentence, in English. */
export function describeRule(rule: RuleName, dialogue: Targeted, visit: Visit): string {
  return sentences[rule](dialogue, visit);
}

const sentences: { readonly [Rule in RuleName]: (dialogue: Targeted, visit: Visit) => string } = {
  pages({ pages }, { url }) {
    const page = parsePage(url);
    if (page === null) return `${url} is not the address of a page.`;
    const excluded = pages.exclude.find((pattern) => matchesPattern(pattern, page));
    if (excluded !== undefined) return `The page is excluded by ${excluded}.`;
    const included = pages.include.find((pattern) => matchesPattern(pattern, page));
    if (included !== undefined) return `The page is included by ${included}.`;
    return pages.include.length === 0 ? "No page is included." : `No pattern includes ${url}.`;
  },
  schedule({ schedule }, visit) {
    if (schedule === undefined) return "It has no schedule.";
    const { from, until, days, hours, timeZone: clock } = schedule;
    const zone = scheduleZone(schedule, visit);
    const holds = (part: typeof schedule) =>
      matchesSchedule({ ...(clock && { timeZone: clock }), ...part }, visit);
    if (holds(schedule)) return "Now is within its schedule.";
    if (from !== undefined && !holds({ from })) return `It begins at ${from}.`;
    if (until !== undefined && !holds({ until })) return `It ended at ${until}.`;
    if (hours !== undefined && !holds({ hours }))
      return `It is not between ${hours.map((span) => span.join(" and ")).join(", ")} (${zone}).`;
    return `Today is none of ${days?.join(", ")} (${zone}).`;
  },
  frequency({ id, frequency }, { history }) {
    const { shown, completed } = own(history, id) ?? {};
    const at = (moment: number) => new Date(moment).toISOString();
    if (frequency.mode === "always") return "It is shown always.";
    if (frequency.mode === "untilCompleted")
      return completed === undefined
        ? "It is shown until it is completed."
        : `The visitor completed it at ${at(completed)}.`;
    if (shown === undefined) return "The visitor has not seen it yet.";
    const often = { oncePerVisitor: "once a visitor", oncePerVisit: "once a visit" };
    return `It was last shown at ${at(shown)}; it is shown ${
      frequency.mode === "everyDays" ? `every ${frequency.days} days` : often[frequency.mode]
    }.`;
  },
  audience({ audience }, visit) {
    if ("all" in audience && audience.all.length === 0) return "It is for everybody.";
    const failed = failedTest(audience, visit);
    if (failed === undefined) return "The visitor is in its audience.";
    if (!("attribute" in failed)) return "The visitor is not in its audience.";
    const { attribute, ...test } = failed;
    const [operator, value] = Object.entries(test)[0] ?? ["", true];
    const wanted = value === true ? "" : ` ${JSON.stringify(value)}`;
    const present = valueText(own(visit.attributes, attribute));
    return `${attribute} ${operator}${wanted} does not fit: it is ${present === "" ? "empty" : JSON.stringify(present)}.`;
  },
  events({ id, events }, visit) {
    if (events.length === 0) return "It waits for nothing.";
    const missing = events.filter((wanted) => !eventHappened(wanted, id, visit));
    if (missing.length === 0) return "All that it waits for has happened.";
    return `It waits for ${missing
      .map((wanted) => {
        if (wanted.type === "exitIntent") return wanted.type;
        return `${wanted.type} ${wanted.type === "clicked" ? wanted.selector : `at least ${wanted.atLeast}`}`;
      })
      .join(" and ")}.`;
  },
};
