/** What the chart is drawn in, as the present theme has it. */
export type ChartColors = {
  readonly series: { readonly triggered: string; readonly engaged: string; readonly completed: string };
  readonly text: string;
  readonly grid: string;
  readonly surface: string;
};

/** Reads the theme's colours: a canvas knows no custom properties. */
export function seriesColors(): ChartColors {
  const probe = document.createElement("span");
  document.body.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    series: {
      triggered: read("--text-faint"),
      engaged: read("--accent"),
      completed: read("--kind-goal"),
    },
    ...{ text: read("--text-muted"), grid: read("--border"), surface: read("--surface") },
  };
  probe.remove();
  return colors;
}
