/** `npm run package`: the app as it will be installed, unpacked in `dist`, with the fuses of a release. */
import { build, DIR_TARGET, Platform } from "electron-builder";
import { runtimeConfiguration } from "#scripts/packaging/runtimeConfiguration.ts";
import { runCommand } from "#scripts/process/runCommand.ts";
import { ensureBuild } from "#scripts/setup/ensureBuild.ts";
import { ensureElectron } from "#scripts/setup/ensureElectron.ts";
import { projectRoot } from "#scripts/setup/projectRoot.ts";
import { say } from "#scripts/setup/say.ts";

await runCommand(async () => {
  const runtime = await ensureElectron();
  await ensureBuild(["widget", "studio"]);
  say(`Packaging with Electron ${runtime.version} (${runtime.source} runtime) ...`);
  await build({
    projectDir: projectRoot,
    publish: "never",
    targets: Platform.current().createTarget(DIR_TARGET),
    config: runtimeConfiguration(runtime),
  });
  return 0;
});
