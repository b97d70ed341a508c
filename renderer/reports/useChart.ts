import { type RefObject, useEffect, useRef } from "react";
import type UPlot from "uplot";

/**
 * Draws a chart into an element for as long as that is there, anew when the theme or what is drawn changes, and as wide as the element.
 *
 * @param draw makes the chart; the same function for the same chart
 */
export function useChart(
  draw: (element: HTMLElement) => UPlot,
  height: number,
): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let chart: UPlot | undefined;
    const redraw = () => {
      chart?.destroy();
      chart = draw(element);
    };
    redraw();
    const size = new ResizeObserver(() => chart?.setSize({ width: element.clientWidth, height }));
    size.observe(element);
    const theme = new MutationObserver(redraw);
    theme.observe(document.documentElement, { attributes: true });
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", redraw);
    return () => {
      size.disconnect();
      theme.disconnect();
      system.removeEventListener("change", redraw);
      chart?.destroy();
    };
  }, [draw, height]);
  return place;
}
