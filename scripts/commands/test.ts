/** `npm test`: sets up what is missing and runs every test; the last line is `N passed, N failed`. */
import { runCommand } from "#scripts/process/runCommand.ts";
import { prepareTests } from "#scripts/setup/prepareTests.ts";
import { SetupError } from "#scripts/setup/SetupError.ts";
import { say } from "#scripts/setup/say.ts";
import { runStages } from "#scripts/testing/runStages.ts";
import { testStages } from "#scripts/testing/testStages.ts";

await runCommand(async () => {
  try {
    const removeScreen = await prepareTests();
    const code = await runStages(Object.values(testStages));
    removeScreen();
    return code;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.stdout.write("0 passed, 1 failed\n");
    return 1;
  }
});
