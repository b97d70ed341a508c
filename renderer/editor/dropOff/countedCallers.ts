import type { FlowDropOff } from "#shared/reports/flowDropOffs.ts";
import { callerKey } from "./callerKey.ts";

/** The callers of a flow that are counted: the chosen one, or all where none is chosen or it does not call any more. */
export function countedCallers(callers: readonly FlowDropOff[], chosen: string): readonly FlowDropOff[] {
  const found = callers.filter((caller) => callerKey(caller) === chosen);
  return found.length > 0 ? found : callers;
}
