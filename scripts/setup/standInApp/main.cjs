const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const url = require("node:url");
const { app } = require("electron");
const { readCommandLine } = require("./commandLine.cjs");

require("./ownSqlite.cjs");
require("./passOnToWorkers.cjs");

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
  // As with Electron itself, an app in CommonJS runs before `ready`; an import would let that pass.
  if (entry.endsWith(".cjs")) require(entry);
  else await import(url.pathToFileURL(entry).href);
};

const { modules, version, app: target } = readCommandLine(process.argv.slice(1));
if (version) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
if (modules.length > 0) Module._preloadModules(modules);
if (target === undefined) stop("Name the app to start: electron FOLDER");
else run(path.resolve(target)).catch((error) => stop(`Cannot start ${target}: ${error.stack ?? error}`));
