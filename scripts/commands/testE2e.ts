/** `npm run test:e2e [-- FILE]`: the studio in a real Electron. The packaged app is as `npm run package` left it. */
import { commandWords } from "#scripts/process/commandWords.ts";
import { runCommand } from "#scripts/process/runCommand.ts";
import { runTool } from "#scripts/process/runTool.ts";
import { ensureBuild } from "#scripts/setup/ensureBuild.ts";
import { prepareTests } from "#scripts/setup/prepareTests.ts";
import { projectRoot } from "#scripts/setup/projectRoot.ts";

await runCommand(async () => {
  const removeScreen = await prepareTests();
  await ensureBuild(["widget", "studio"]);
  const code = await runTool("playwright", ["test", "--project=e2e", ...commandWords], {
    cwd: projectRoot,
  });
  removeScreen();
  return code;
});
