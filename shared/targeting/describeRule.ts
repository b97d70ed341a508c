import { failedTest } from "../dialogue/failedTest.ts";
import { own } from "../dialogue/own.ts";
import { valueText } from "../dialogue/valueText.ts";
import type { Judged, RuleName } from "./documentRules.ts";
import { eventHappened } from "./eventHappened.ts";
import { explainPages } from "./explainPages.ts";
import { matchesSchedule } from "./matchesSchedule.ts";
import type { Finding, ReasonCode } from "./reasonSentences.ts";
import { scheduleZone } from "./scheduleZone.ts";
import type { Visit } from "./visit.ts";

/** Why a rule lets a dialogue be shown or not. */
export function describeRule(rule: RuleName, dialogue: Judged, visit: Visit): Finding {
  return findings[rule](dialogue, visit);
}

const found = (code: ReasonCode, params: Finding["params"] = {}): Finding => ({ code, params });

const findings: { readonly [Rule in RuleName]: (dialogue: Judged, visit: Visit) => Finding } = {
  pages({ pages }, { url }) {
    const reason = explainPages(pages, url);
    if ("pattern" in reason) return found(reason.because, { pattern: reason.pattern });
    if (reason.because === "no-page") return found("no-page", { url });
    return pages.include.length === 0 ? found("no-include") : found("not-included", { url });
  },
  schedule({ schedule }, visit) {
    if (schedule === undefined) return found("no-schedule");
    const { from, until, days, hours, timeZone: clock } = schedule;
    const zone = scheduleZone(schedule, visit);
    const holds = (part: typeof schedule) =>
      matchesSchedule({ ...(clock && { timeZone: clock }), ...part }, visit);
    if (holds(schedule)) return found("in-schedule");
    if (from !== undefined && !holds({ from })) return found("begins", { at: from });
    if (until !== undefined && !holds({ until })) return found("ended", { at: until });
    if (hours !== undefined && !holds({ hours }))
      return found("not-hours", { hours: hours.map((span) => span.join(" and ")).join(", "), zone });
    return found("not-day", { days: (days ?? []).join(", "), zone });
  },
  frequency({ id, frequency }, { history }) {
    const { shown, completed } = own(history, id) ?? {};
    const at = (moment: number) => new Date(moment).toISOString();
    if (frequency.mode === "always") return found("always");
    if (frequency.mode === "untilCompleted")
      return completed === undefined ? found("until-completed") : found("completed", { at: at(completed) });
    if (shown === undefined) return found("not-seen");
    const days = frequency.mode === "everyDays" ? { days: String(frequency.days) } : {};
    return found(`seen-${frequency.mode}`, { at: at(shown), ...days });
  },
  audience({ audience }, visit) {
    if ("all" in audience && audience.all.length === 0) return found("everybody");
    const failed = failedTest(audience, visit);
    if (failed === undefined) return found("in-audience");
    if (!("attribute" in failed)) return found("not-in-audience");
    const { attribute, ...test } = failed;
    const [operator, value] = Object.entries(test)[0] ?? ["", true];
    const present = valueText(own(visit.attributes, attribute));
    return found("test-failed", {
      attribute,
      operator,
      value: value === true ? "" : JSON.stringify(value),
      present: present === "" ? "" : JSON.stringify(present),
    });
  },
  events({ id, events }, visit) {
    if (events.length === 0) return found("no-events");
    const missing = events.filter((wanted) => !eventHappened(wanted, id, visit));
    if (missing.length === 0) return found("happened");
    const words = missing.map((wanted) => {
      if (wanted.type === "exitIntent") return wanted.type;
      return `${wanted.type} ${wanted.type === "clicked" ? wanted.selector : `at least ${wanted.atLeast}`}`;
    });
    return found("waits", { events: words.join(" and ") });
  },
};
