/** `npm run test:browser [-- FILE]`: the widget in a real Chromium. */
import { commandWords } from "#scripts/process/commandWords.ts";
import { runCommand } from "#scripts/process/runCommand.ts";
import { runTool } from "#scripts/process/runTool.ts";
import { ensureBuild } from "#scripts/setup/ensureBuild.ts";
import { ensureSystemLibraries } from "#scripts/setup/ensureSystemLibraries.ts";
import { projectRoot } from "#scripts/setup/projectRoot.ts";

await runCommand(async () => {
  ensureSystemLibraries(["browser"]);
  await ensureBuild(["widget"]);
  return runTool("playwright", ["test", "--project=browser", ...commandWords], { cwd: projectRoot });
});
