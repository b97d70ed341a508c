import type { Stage } from "./runStage.ts";

const npmScript = (name: string): Stage => ({
  name,
  tool: "node",
  words: [`scripts/commands/${name}.ts`],
  count: "exit",
});

const typecheck = (project: string): Stage => ({
  name: `typecheck ${project === "." ? "studio" : project}`,
  tool: "tsc",
  words: ["--noEmit", "-p", project],
  count: "exit",
});

const playwright = (project: string): Stage => ({
  name: project,
  tool: "playwright",
  words: ["test", `--project=${project}`],
  count: "playwright",
});

/**
 * What reckons with time, or shows it, tried where this computer's clocks show something else: all that is pure, and what deals with
 * calendars and meetings. The rest knows instants only, and takes most of the time.
 */
const unitIn = (timeZone: string): Stage => ({
  name: `unit ${timeZone}`,
  tool: "vitest",
  words: [
    "run",
    ...["shared/", "widget/", "renderer/"],
    ...["calendars", "mail", "meetings", "relay", "reports", "scheduling"].map((room) => `main/${room}`),
    ...["googleCalendar", "graphCalendar", "caldavCalendar", "changeMeetings", "bookMeeting"].map(
      (test) => `tests/contract/${test}`,
    ),
  ],
  count: "vitest",
  timeZone,
});

/** Everything that `npm test` runs, in this order; what is quick and tells most comes first. */
export const testStages = {
  lint: npmScript("lint"),
  typecheckStudio: typecheck("."),
  typecheckShared: typecheck("shared"),
  typecheckWidget: typecheck("widget"),
  unit: { name: "unit", tool: "vitest", words: ["run"], count: "vitest" },
  unitInNewYork: unitIn("America/New_York"),
  unitInTokyo: unitIn("Asia/Tokyo"),
  build: npmScript("build"),
  browser: playwright("browser"),
  package: npmScript("package"),
  e2e: playwright("e2e"),
} as const satisfies Record<string, Stage>;
