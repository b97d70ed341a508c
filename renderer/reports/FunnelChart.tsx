import { ImageDown, Table2 } from "lucide-react";
import { type PointerEvent, useCallback, useMemo, useState } from "react";
import type { Figures } from "#shared/reports/figures.ts";
import { funnelSteps } from "#shared/reports/funnelSteps.ts";
import { runCommand } from "../commands/runCommand.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { chartCanvas } from "./chartCanvas.ts";
import figure from "./DayChart.module.css";
import { drawFunnel } from "./drawFunnel.ts";
import styles from "./FunnelChart.module.css";
import { percentText } from "./percentText.ts";
import { useChart } from "./useChart.ts";

type FunnelChartProps = { readonly figures: Figures };

const height = 240;

/** How far visits come, as bars; pointing at one or the arrow keys tell what it says in words. */
export function FunnelChart({ figures }: FunnelChartProps) {
  const t = useTexts(reportsTexts);
  const language = useLanguage();
  const [step, setStep] = useState(1);
  const steps = useMemo(() => funnelSteps(figures), [figures]);
  const draw = useCallback(
    (element: HTMLElement) =>
      drawFunnel(element, {
        ...{ steps, language, height },
        names: steps.map(({ name }) => t.funnelSteps[name]),
      }),
    [steps, language, t],
  );
  const place = useChart(draw, height);
  const last = steps.length - 1;
  const point = (event: PointerEvent<HTMLInputElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setStep(Math.min(last, Math.max(0, Math.floor(((event.clientX - left) / width) * steps.length))));
  };
  return (
    <section className={figure.figure} aria-label={t.funnel}>
      <div className={styles.head}>
        <h2>{t.funnel}</h2>
        <IconButton
          label={t.saveFunnelPng}
          icon={ImageDown}
          onClick={() => runCommand("reports.saveFunnelPng")}
        />
        <IconButton
          label={t.saveFunnelCsv}
          icon={Table2}
          onClick={() => runCommand("reports.saveFunnelCsv")}
        />
      </div>
      <div className={styles.plot}>
        <div
          className={styles.step}
          style={{ left: `${(step / steps.length) * 100}%`, width: `${100 / steps.length}%` }}
        />
        <div ref={place} id={chartCanvas.funnel} className={styles.chart} aria-hidden />
        <input
          type="range"
          className={styles.reader}
          aria-label={t.funnelChart}
          aria-valuetext={read(step)}
          min={0}
          max={last}
          value={step}
          onChange={(event) => setStep(event.target.valueAsNumber)}
          onPointerMove={point}
          onPointerDown={point}
        />
      </div>
      <p className={styles.said}>{read(step)}</p>
    </section>
  );

  function read(index: number): string {
    const [number, percent] = [(count: number) => count.toLocaleString(language), percentText(language)];
    const found = steps[index];
    if (found === undefined || index === 0) return t.funnelAll(number(figures.triggered));
    return t.funnelRead(
      ...([t.funnelSteps[found.name], number(found.visits), number(figures.triggered)] as const),
      ...([percent(found.share), percent(found.likely.low), percent(found.likely.high)] as const),
    );
  }
}
