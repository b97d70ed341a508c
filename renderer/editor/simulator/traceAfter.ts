import { isInput } from "./isInput.ts";
import type { SimulatedStep } from "./readNews.ts";
import type { TraceStep } from "./traceStep.ts";

/**
 * The trace after one more step. Going back takes the visitor's last input away with all that followed from it; an input
 * that was refused, and a beginning that only says again what was asked, leave none.
 */
export function traceAfter(
  trace: readonly TraceStep[],
  { act, way, status }: Pick<SimulatedStep, "act" | "way" | "status">,
): readonly TraceStep[] {
  if (act?.type === "restart") return [{ act, way }];
  if (act?.type === "back") {
    const last = trace.findLastIndex(isInput);
    return last < 0 ? trace : trace.slice(0, last);
  }
  if (way.length === 0 && status !== "completed") return trace;
  return [...trace, { act, way }];
}
