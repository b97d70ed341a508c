import fs from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import url from "node:url";
import { app } from "electron";

const require = createRequire(import.meta.url);
require("./ownSqlite.cjs");
require("./passOnToWorkers.cjs");
const { readCommandLine } = require("./commandLine.cjs");

const stop = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

/** Gives the process the identity of the app that it is about to run, as if that app had been started directly. */
const takeIdentity = (folder) => {
  const file = path.join(folder, "package.json");
  if (!fs.existsSync(file)) return;
  const { name, productName, version, desktopName } = JSON.parse(fs.readFileSync(file, "utf8"));
  if (version) app.setVersion(version);
  if (productName || name) app.name = productName || name;
  app.setDesktopName(desktopName || `${app.name}.desktop`);
};

const run = async (folder) => {
  Object.defineProperty(process, "defaultApp", { configurable: false, enumerable: true, value: true });
  takeIdentity(folder);
  const entry = Module._resolveFilename(folder, null, true);
  app.setAppPath(fs.existsSync(path.join(folder, "package.json")) ? folder : path.dirname(entry));
  await import(url.pathToFileURL(entry).href);
};

const { modules, version, app: target } = readCommandLine(process.argv.slice(1));
if (version) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
if (modules.length > 0) Module._preloadModules(modules);
if (target === undefined) stop("Name the app to start: electron FOLDER");

try {
  // Electron holds back its "ready" until this module is done, so the app can still do what has to come before it.
  await run(path.resolve(target));
} catch (error) {
  stop(`Cannot start ${target}: ${error.stack ?? error}`);
}
