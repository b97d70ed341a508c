import type { Candidate } from "./candidate.ts";
import { describeRule } from "./describeRule.ts";
import { documentRules, type Judged, type RuleName } from "./documentRules.ts";
import { type Finding, reasonSentences } from "./reasonSentences.ts";
import type { Visit } from "./visit.ts";

/** One rule, whether it lets the dialogue be shown, and why: what was found, and the same as a sentence (English). */
export type Reason = Finding & {
  readonly rule: RuleName | "status" | "priority";
  readonly ok: boolean;
  readonly detail: string;
};

/** `matched`: everything but the priority lets it be shown. */
export type Explained = {
  readonly id: string;
  readonly matched: boolean;
  readonly reasons: readonly Reason[];
};

/** Which dialogue a visitor sees, or null, and of each, in the order in which they win, what speaks for it and against it. */
export function explain(
  dialogues: readonly Candidate[],
  visit: Visit,
): { readonly shown: string | null; readonly dialogues: readonly Explained[] } {
  const ordered = [...dialogues].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
  const judged = ordered.map((dialogue) => {
    const reasons = [statusOf(dialogue), ...rulesOf(dialogue, visit)];
    return { dialogue, reasons, matched: reasons.every(({ ok }) => ok) };
  });
  // Who is in the middle of one goes on with it even after it was taken down.
  const engaged = judged.find(({ dialogue }) => dialogue.id === visit.engaged?.id);
  const winner = engaged ?? judged.find(({ matched }) => matched);
  return {
    shown: winner?.dialogue.id ?? null,
    dialogues: judged.map(({ dialogue, reasons, matched }) => ({
      id: dialogue.id,
      matched,
      reasons: [...reasons, priorityOf(dialogue, winner?.dialogue, engaged !== undefined)],
    })),
  };
}

function reason(rule: Reason["rule"], ok: boolean, { code, params }: Finding): Reason {
  return { rule, ok, detail: reasonSentences[code](params), code, params };
}

function statusOf({ status }: Candidate): Reason {
  return reason("status", status === "live", { code: status, params: {} });
}

function rulesOf(
  { id, targeting: { pages, schedule, frequency, audience, events } }: Candidate,
  visit: Visit,
): readonly Reason[] {
  const dialogue: Judged = { id, pages, schedule, frequency, audience, events };
  const names = Object.keys(documentRules) as RuleName[];
  return names.map((rule) =>
    reason(rule, documentRules[rule](dialogue, visit), describeRule(rule, dialogue, visit)),
  );
}

function priorityOf({ id, priority }: Candidate, winner: Candidate | undefined, engaged: boolean): Reason {
  const own = { priority: String(priority) };
  const say = (ok: boolean, code: Finding["code"], params: Finding["params"] = own) =>
    reason("priority", ok, { code, params });
  if (winner === undefined) return say(true, "nothing-shown");
  if (winner.id === id) return say(true, engaged ? "engaged" : "wins");
  const params = { ...own, name: winner.name || winner.id, theirs: String(winner.priority) };
  if (engaged) return say(false, "engaged-elsewhere", params);
  const before = winner.priority < priority || (winner.priority === priority && winner.id < id);
  return before ? say(false, "goes-first", params) : say(true, "would-go-first", params);
}
