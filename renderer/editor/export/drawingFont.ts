import type { MeasureText } from "./DrawingLook.ts";

const family = '"Inter Variable", system-ui, sans-serif';

/**
 * The studio's typeface for a drawing: its file as an address that needs no network, and what measures texts in it. Other
 * scripts than Latin are drawn in what the reader's system has.
 */
export async function drawingFont(): Promise<{ readonly font: string; readonly measure: MeasureText }> {
  const { default: font } = await import(
    "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline"
  );
  await document.fonts.load(`13px ${family}`);
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  return {
    font,
    measure(text, size, weight = 400) {
      // Where there is no canvas a letter counts as one of the wider ones.
      if (!context) return text.length * size * 0.62;
      context.font = `${weight} ${size}px ${family}`;
      return context.measureText(text).width;
    },
  };
}
