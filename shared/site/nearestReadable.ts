import { hexContrast } from "./hexContrast.ts";
import { mixColors } from "./mixColors.ts";

/**
 * The colour itself if its contrast to `background` is `least` or more, else the nearest darker or lighter one of which
 * that is true. `least`: at most 4.5, which black or white always reach.
 */
export function nearestReadable(color: string, background: string, least = 4.5): string {
  for (let share = 0; share < 100; share++) {
    for (const end of ["#000000", "#ffffff"]) {
      const candidate = mixColors(color, end, share / 100);
      if (hexContrast(candidate, background) >= least) return candidate;
    }
  }
  return hexContrast("#000000", background) >= least ? "#000000" : "#ffffff";
}
