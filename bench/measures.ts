import type { Measure } from "./measure.ts";
import { appStart } from "./measures/appStart.ts";

/** Everything that `npm run bench` measures, in this order. */
export const measures: readonly Measure[] = [appStart];
