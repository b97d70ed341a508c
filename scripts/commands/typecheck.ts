/** `npm run typecheck`: the whole project, and the two rooms that may use less than the rest. */
import { runCommand } from "#scripts/process/runCommand.ts";
import { runStages } from "#scripts/testing/runStages.ts";
import { testStages } from "#scripts/testing/testStages.ts";

await runCommand(() =>
  runStages([testStages.typecheckStudio, testStages.typecheckShared, testStages.typecheckWidget]),
);
