import type { FlowDropOff } from "#shared/reports/flowDropOffs.ts";

/** By what a caller of a flow is chosen. */
export function callerKey({ dialogue, through }: Pick<FlowDropOff, "dialogue" | "through">): string {
  return [dialogue.id, ...through].join("/");
}
