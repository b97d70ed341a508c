import type { Measure } from "./measure.ts";
import { appStart } from "./measures/appStart.ts";
import { engineSteps } from "./measures/engineSteps.ts";
import { exportBundle } from "./measures/exportBundle.ts";

/** Everything that `npm run bench` measures, in this order. */
export const measures: readonly Measure[] = [engineSteps, exportBundle, appStart];
