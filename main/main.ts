import module from "node:module";
import path from "node:path";
import { app } from "electron";
import { registerSchemes } from "./protocol/registerSchemes.ts";
import { dataFolder } from "./start/dataFolder.ts";
import { restartWithoutScreen } from "./start/restartWithoutScreen.ts";

const commandLine = process.argv.indexOf("--cli");

if (commandLine === -1) {
  const folder = dataFolder();
  // Only newer Electrons have it; what was compiled now is not compiled again at the next start.
  module.enableCompileCache?.(path.join(folder, "Code Cache", "main"));
  registerSchemes();
  void import("./start/startStudio.ts").then(({ startStudio }) => startStudio(folder));
} else {
  restartWithoutScreen();
  app.disableHardwareAcceleration();
  void import("./start/runCommandLine.ts").then(({ runCommandLine }) =>
    runCommandLine(process.argv.slice(commandLine + 1)),
  );
}
