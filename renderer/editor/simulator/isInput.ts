import type { TraceStep } from "./traceStep.ts";

const inputs = new Set(["choose", "say", "decline", "unavailable", "book"]);

/** Whether the visitor set a step going, rather than a delay or an answer from elsewhere. */
export function isInput({ act }: TraceStep): boolean {
  return act !== undefined && inputs.has(act.type);
}
