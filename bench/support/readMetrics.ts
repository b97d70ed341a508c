import type { Tell } from "./openPage.ts";

/** A figure of the DevTools protocol's `Performance.getMetrics`, such as `TaskDuration` (seconds). */
export async function readMetrics(tell: Tell): Promise<(name: string) => number> {
  const { metrics } = await tell<{ metrics: { name: string; value: number }[] }>("Performance.getMetrics");
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}
