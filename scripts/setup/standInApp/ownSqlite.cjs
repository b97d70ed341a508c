const Module = require("node:module");
const path = require("node:path");

/**
 * Makes `require("better-sqlite3")` find the copy that was compiled for this Electron, whoever asks for it.
 * Loadable with `-r`, so that worker threads and utility processes can have it too.
 */
const carried = path.join(__dirname, "node_modules", "better-sqlite3");
const resolve = Module._resolveFilename;

Module._resolveFilename = function resolveFilename(request, ...rest) {
  return resolve.call(this, request === "better-sqlite3" ? carried : request, ...rest);
};
