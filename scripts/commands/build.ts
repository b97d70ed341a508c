/** `npm run build`: builds the widget and the studio, where their sources have changed. */
import { runCommand } from "#scripts/process/runCommand.ts";
import { ensureBuild } from "#scripts/setup/ensureBuild.ts";

await runCommand(async () => {
  await ensureBuild(["widget", "studio"]);
  return 0;
});
