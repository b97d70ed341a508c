/** `npm run test:browser [-- FILE]`: the widget in a real Chromium, and its conversation in Firefox and WebKit. */
import { commandWords } from "#scripts/process/commandWords.ts";
import { runCommand } from "#scripts/process/runCommand.ts";
import { runTool } from "#scripts/process/runTool.ts";
import { ensureScreen } from "#scripts/screen/ensureScreen.ts";
import { hasScreen } from "#scripts/screen/hasScreen.ts";
import { ensureBuild } from "#scripts/setup/ensureBuild.ts";
import { ensureSystemLibraries } from "#scripts/setup/ensureSystemLibraries.ts";
import { projectRoot } from "#scripts/setup/projectRoot.ts";

await runCommand(async () => {
  ensureSystemLibraries(["browser", ...(hasScreen() ? [] : (["screen"] as const))]);
  // WebKit's window needs one; the other browsers show nothing.
  const removeScreen = await ensureScreen();
  await ensureBuild(["widget"]);
  const code = await runTool("playwright", ["test", "--project=browser", ...commandWords], {
    cwd: projectRoot,
  });
  removeScreen();
  return code;
});
