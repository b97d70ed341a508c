/** `npm run test:unit [-- FILE]`: the tests that stand beside the code. */
import { commandWords } from "#scripts/process/commandWords.ts";
import { runCommand } from "#scripts/process/runCommand.ts";
import { runTool } from "#scripts/process/runTool.ts";
import { projectRoot } from "#scripts/setup/projectRoot.ts";

await runCommand(() => runTool("vitest", ["run", ...commandWords], { cwd: projectRoot }));
