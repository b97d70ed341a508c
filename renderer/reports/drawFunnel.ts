import UPlot from "uplot";
import type { FunnelStep } from "#shared/reports/funnelSteps.ts";
import { percentText } from "./percentText.ts";
import { seriesColors } from "./seriesColors.ts";

/** Room above the bars for what they count, in pixels of CSS. */
const above = 44;

type Drawn = {
  readonly steps: readonly FunnelStep[];
  /** What the steps are called, in their order. */
  readonly names: readonly string[];
  readonly language: string;
  readonly height: number;
};

/** Draws a bar for each step, with its name below it, and how many visits and what share of all above it. */
export function drawFunnel(element: HTMLElement, { steps, names, language, height }: Drawn): UPlot {
  const { series, text } = seriesColors();
  const number = new Intl.NumberFormat(language);
  const percent = percentText(language);
  const label = (chart: UPlot) => {
    const { ctx } = chart;
    const scale = devicePixelRatio;
    ctx.save();
    ctx.textAlign = "center";
    ctx.textBaseline = "alphabetic";
    ctx.fillStyle = text;
    for (const [index, { visits, share }] of steps.entries()) {
      const [x, y] = [chart.valToPos(index, "x", true), chart.valToPos(visits, "y", true)];
      ctx.font = `600 ${14 * scale}px "Inter Variable", sans-serif`;
      ctx.fillText(number.format(visits), x, y - 24 * scale);
      ctx.font = `${12 * scale}px "Inter Variable", sans-serif`;
      ctx.fillText(percent(share), x, y - 8 * scale);
    }
    ctx.restore();
  };
  return new UPlot(
    {
      ...{ width: element.clientWidth, height, padding: [above, 0, 0, 0] },
      ...{ legend: { show: false }, cursor: { show: false } },
      scales: {
        x: { time: false, range: [-0.5, steps.length - 0.5] },
        y: { range: (_, _low, high) => [0, Math.max(1, high)] },
      },
      axes: [
        {
          ...{ stroke: text, size: 32, font: "12px Inter Variable", grid: { show: false } },
          ...{ ticks: { show: false }, splits: () => names.map((_, index) => index) },
          values: () => [...names],
        },
        { show: false },
      ],
      series: [
        {},
        {
          ...{ fill: series.engaged, stroke: series.engaged, width: 0, points: { show: false } },
          ...(UPlot.paths.bars && { paths: UPlot.paths.bars({ size: [0.62, 120], radius: 0.04 }) }),
        },
      ],
      hooks: { draw: [label] },
    },
    [steps.map((_, index) => index), steps.map(({ visits }) => visits)],
    element,
  );
}
