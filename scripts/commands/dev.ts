/** `npm run dev`: opens the studio with its screens reloading as their sources change. */
import { commandWords } from "#scripts/process/commandWords.ts";
import { runCommand } from "#scripts/process/runCommand.ts";
import { runTool } from "#scripts/process/runTool.ts";
import { ensureScreen } from "#scripts/screen/ensureScreen.ts";
import { ensureBuild } from "#scripts/setup/ensureBuild.ts";
import { ensureElectron } from "#scripts/setup/ensureElectron.ts";
import { ensureSystemLibraries } from "#scripts/setup/ensureSystemLibraries.ts";
import { isRoot } from "#scripts/setup/isRoot.ts";
import { projectRoot } from "#scripts/setup/projectRoot.ts";

await runCommand(async () => {
  ensureSystemLibraries(["app", "screen"]);
  await ensureElectron();
  await ensureBuild(["widget"]);
  const removeScreen = await ensureScreen();
  const sandbox = isRoot() ? ["--noSandbox"] : [];
  const code = await runTool("electron-vite", ["dev", "--watch", ...sandbox, ...commandWords], {
    cwd: projectRoot,
  });
  removeScreen();
  return code;
});
