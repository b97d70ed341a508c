/** `npm start [FILE]`: sets up what is missing and opens the studio. */
import { commandWords } from "#scripts/process/commandWords.ts";
import { runCommand } from "#scripts/process/runCommand.ts";
import { runTool } from "#scripts/process/runTool.ts";
import { ensureScreen } from "#scripts/screen/ensureScreen.ts";
import { hasScreen } from "#scripts/screen/hasScreen.ts";
import { ensureBuild } from "#scripts/setup/ensureBuild.ts";
import { ensureElectron } from "#scripts/setup/ensureElectron.ts";
import { ensureSystemLibraries } from "#scripts/setup/ensureSystemLibraries.ts";
import { isRoot } from "#scripts/setup/isRoot.ts";
import { projectRoot } from "#scripts/setup/projectRoot.ts";
import { say } from "#scripts/setup/say.ts";

await runCommand(async () => {
  ensureSystemLibraries(hasScreen() ? ["app"] : ["app", "screen"]);
  const { version } = await ensureElectron();
  await ensureBuild(["widget", "studio"]);
  const removeScreen = await ensureScreen();
  say(`Opening Parley (Electron ${version}) ...`);
  // Chromium refuses its sandbox to root.
  const sandbox = isRoot() ? ["--no-sandbox"] : [];
  const code = await runTool("electron", [...sandbox, projectRoot, ...commandWords], { cwd: projectRoot });
  removeScreen();
  return code;
});
