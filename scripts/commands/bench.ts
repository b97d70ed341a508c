/** `npm run bench`: measures what the budgets are about. */
import path from "node:path";
import { commandWords } from "#scripts/process/commandWords.ts";
import { runCommand } from "#scripts/process/runCommand.ts";
import { runTool } from "#scripts/process/runTool.ts";
import { ensureBuild } from "#scripts/setup/ensureBuild.ts";
import { prepareTests } from "#scripts/setup/prepareTests.ts";
import { projectRoot } from "#scripts/setup/projectRoot.ts";

await runCommand(async () => {
  const removeScreen = await prepareTests();
  await ensureBuild(["widget", "studio"]);
  const code = await runTool("node", [path.join("bench", "bench.ts"), ...commandWords], { cwd: projectRoot });
  removeScreen();
  return code;
});
