/** `npm run parley -- COMMAND`: Parley's command line, without Electron. Only its answers go to standard output. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { commandWords } from "#scripts/process/commandWords.ts";
import { runCommand } from "#scripts/process/runCommand.ts";
import { ensureBuild } from "#scripts/setup/ensureBuild.ts";
import { projectRoot } from "#scripts/setup/projectRoot.ts";

await runCommand(async () => {
  await ensureBuild(["widget"]);
  const cli = path.join(projectRoot, "main", "cli", "main.ts");
  const { status } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", cli, ...commandWords],
    {
      stdio: "inherit",
    },
  );
  return status ?? 1;
});
