import { readFileSync } from "node:fs";
import { processTree } from "./processTree.ts";

/** Memory of a process and of everything it started, in MB: proportional set size, shared pages counted once. */
export function proportionalMemory(root: number): number {
  let kilobytes = 0;
  for (const id of processTree(root)) {
    try {
      const rollup = readFileSync(`/proc/${id}/smaps_rollup`, "utf8");
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
    } catch {
      // It ended while we looked.
    }
  }
  return kilobytes / 1024;
}
