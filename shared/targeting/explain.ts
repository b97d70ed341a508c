import type { Dialogue } from "../dialogue/dialogue.ts";
import { describeRule } from "./describeRule.ts";
import { type RuleName, type Targeted, targetingRules } from "./targetingRules.ts";
import type { Visit } from "./visit.ts";

/** What is asked of a dialogue: all that `Dialogue` says of whom it is for. */
export type Candidate = Pick<Dialogue, "id" | "name" | "status" | "priority" | "targeting">;

/** One rule, whether it lets the dialogue be shown, and why, in a sentence (English). */
export type Reason = {
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

function statusOf({ status }: Candidate): Reason {
  const said = { live: "It is live.", draft: "It is a draft, not live.", paused: "It is paused, not live." };
  return { rule: "status", ok: status === "live", detail: said[status] };
}

function rulesOf(
  { id, targeting: { pages, schedule, frequency, audience, events } }: Candidate,
  visit: Visit,
): readonly Reason[] {
  const dialogue: Targeted = { id, pages, schedule, frequency, audience, events };
  const names = Object.keys(targetingRules) as RuleName[];
  return names.map((rule) => ({
    rule,
    ok: targetingRules[rule](dialogue, visit),
    detail: describeRule(rule, dialogue, visit),
  }));
}

function priorityOf({ id, priority }: Candidate, winner: Candidate | undefined, engaged: boolean): Reason {
  const say = (ok: boolean, detail: string): Reason => ({ rule: "priority", ok, detail });
  if (winner === undefined) return say(true, `Its priority is ${priority}; nothing else is shown.`);
  if (winner.id === id)
    return say(true, engaged ? "The visitor is in the middle of it." : `It wins with priority ${priority}.`);
  const name = winner.name || winner.id;
  if (engaged) return say(false, `The visitor is in the middle of “${name}”, which goes before all others.`);
  const before = winner.priority < priority || (winner.priority === priority && winner.id < id);
  return before
    ? say(false, `“${name}” goes first, with priority ${winner.priority} against ${priority}.`)
    : say(true, `It would go before “${name}”, with priority ${priority} against ${winner.priority}.`);
}
