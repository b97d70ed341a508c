import type { Measure } from "./measure.ts";
import { activityImport } from "./measures/activityImport.ts";
import { allFeatures } from "./measures/allFeatures.ts";
import { appStart } from "./measures/appStart.ts";
import { canvas } from "./measures/canvas.ts";
import { chatInp } from "./measures/chatInp.ts";
import { decideAmong } from "./measures/decideAmong.ts";
import { dropOff } from "./measures/dropOff.ts";
import { editCommit } from "./measures/editCommit.ts";
import { engineSteps } from "./measures/engineSteps.ts";
import { exportBundle } from "./measures/exportBundle.ts";
import { inspectorKey } from "./measures/inspectorKey.ts";
import { peopleCount } from "./measures/peopleCount.ts";
import { peopleImport } from "./measures/peopleImport.ts";
import { peopleScreen } from "./measures/peopleScreen.ts";
import { problems } from "./measures/problems.ts";
import { publish } from "./measures/publish.ts";
import { quietPage } from "./measures/quietPage.ts";
import { relay } from "./measures/relay.ts";
import { relayRace } from "./measures/relayRace.ts";
import { report } from "./measures/report.ts";
import { search } from "./measures/search.ts";
import { simulator } from "./measures/simulator.ts";
import { slots } from "./measures/slots.ts";
import { sync } from "./measures/sync.ts";
import { syncStudio } from "./measures/syncStudio.ts";
import { tidy } from "./measures/tidy.ts";
import { undo } from "./measures/undo.ts";
import { widgetSize } from "./measures/widgetSize.ts";
import { widgetStart } from "./measures/widgetStart.ts";

/** Everything that `npm run bench` measures, in this order. */
export const measures: readonly Measure[] = [
  widgetSize,
  allFeatures,
  quietPage,
  widgetStart,
  chatInp,
  engineSteps,
  decideAmong,
  slots,
  relay,
  relayRace,
  exportBundle,
  publish,
  appStart,
  editCommit,
  canvas,
  dropOff,
  inspectorKey,
  undo,
  problems,
  search,
  tidy,
  simulator,
  peopleImport,
  activityImport,
  sync,
  syncStudio,
  peopleCount,
  peopleScreen,
  report,
];
