import type { Reading } from "./measure.ts";

/** The readings as a Markdown table, one line each, with a word on whether the budget is kept. */
export function table(readings: readonly Reading[]): string {
  const rows = readings.map((one) => [
    one.name,
    `${figure(one.value)} ${one.unit}`,
    budgetText(one),
    verdict(one),
    one.detail ?? "",
  ]);
  const lines = [
    ["measure", "value", "budget", "kept", "detail"],
    ["---", "---", "---", "---", "---"],
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function figure(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString("en-US") : value.toFixed(2);
}

function budgetText({ budget, unit }: Reading): string {
  if (budget === null) return "";
  return "atMost" in budget ? `<= ${figure(budget.atMost)} ${unit}` : `>= ${figure(budget.atLeast)} ${unit}`;
}

function verdict({ budget, value }: Reading): string {
  if (budget === null) return "";
  return ("atMost" in budget ? value <= budget.atMost : value >= budget.atLeast) ? "yes" : "NO";
}
