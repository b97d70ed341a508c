import type { DrawingColors } from "./drawingColors.ts";

/** How wide a text is in the drawing's typeface, in CSS pixels. `size`: of the type, in CSS pixels. */
export type MeasureText = (text: string, size: number, weight?: number) => number;

/** What a drawing is made with. `font`: the address of its typeface's file, which the drawing carries along. */
export type DrawingLook = {
  readonly colors: DrawingColors;
  readonly measure: MeasureText;
  readonly font: string;
};
