import { useCallback } from "react";
import UPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { Report } from "#shared/reports/report.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { chartCanvas } from "./chartCanvas.ts";
import styles from "./DayChart.module.css";
import { seriesColors } from "./seriesColors.ts";
import { useChart } from "./useChart.ts";

type DayChartProps = { readonly days: Report["days"]; readonly from: string };

const height = 240;
const shown = ["triggered", "engaged", "completed"] as const;

/** The figures over days; the table says the same in words. */
export function DayChart({ days, from }: DayChartProps) {
  const t = useTexts(reportsTexts);
  const language = useLanguage();
  const draw = useCallback(
    (element: HTMLElement) =>
      new UPlot(
        chartOptions(language, element.clientWidth),
        [
          days.map((_, index) => Date.parse(from) / 1000 + index * 86_400),
          ...shown.map((name) => days.map((figures) => figures[name])),
        ],
        element,
      ),
    [days, from, language],
  );
  const place = useChart(draw, height);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.legend}>
        {shown.map((name) => (
          <span key={name} className={styles.name} data-series={name}>
            {t.figures[name]}
          </span>
        ))}
      </figcaption>
      <div ref={place} id={chartCanvas.days} className={styles.chart} role="img" aria-label={t.chart} />
    </figure>
  );
}

function chartOptions(language: string, width: number): UPlot.Options {
  const { series, text, grid } = seriesColors();
  const day = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" });
  const number = new Intl.NumberFormat(language);
  const axis = {
    stroke: text,
    grid: { stroke: grid, width: 1 },
    ticks: { show: false },
    font: "12px Inter Variable",
  };
  return {
    ...{ width, height, legend: { show: false }, cursor: { show: false } },
    tzDate: (at) => UPlot.tzDate(new Date(at * 1000), "UTC"),
    scales: { y: { range: (_, _low, high) => [0, Math.max(1, high * 1.05)] } },
    axes: [
      { ...axis, size: 32, space: 70, values: (_, at) => at.map((one) => day.format(one * 1000)) },
      {
        ...axis,
        size: 64,
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6],
        values: (_, all) => all.map((one) => number.format(one)),
      },
    ],
    series: [{}, ...shown.map((name) => ({ stroke: series[name], width: 2, points: { show: false } }))],
  };
}
