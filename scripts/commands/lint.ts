/** `npm run lint`: formatting, imports and rules. */
import { commandWords } from "#scripts/process/commandWords.ts";
import { runCommand } from "#scripts/process/runCommand.ts";
import { runTool } from "#scripts/process/runTool.ts";
import { projectRoot } from "#scripts/setup/projectRoot.ts";

await runCommand(() => runTool("biome", ["ci", ...commandWords], { cwd: projectRoot }));
