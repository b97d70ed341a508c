import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isInstalled } from "./isInstalled.mjs";
import { ownNode } from "./ownNode.mjs";

/**
 * Installs the packages of package-lock.json with `npm ci` unless exactly these are installed already, by whomever.
 *
 * @param {string} root folder of the project
 * @throws {Error} with one line that says what to do, when they cannot be installed
 */
export function ensurePackages(root) {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    throw new Error(`Parley needs Node 20 or newer to set itself up, this is ${process.version}.`);
  }
  if (!isInstalled(root)) npm(root, ["ci", "--no-audit", "--no-fund"], "Installing the packages");
  if (!existsSync(ownNode(root)))
    npm(root, ["rebuild", "node", "--ignore-scripts=false"], "Fetching Node 24");
  if (!existsSync(ownNode(root))) {
    throw new Error(
      'Node 24 is not in node_modules. Run "npm ci" with install scripts allowed and try again.',
    );
  }
}

function npm(root, words, what) {
  console.error(`${what} (npm ${words[0]}) ...`);
  // npm names itself here when it runs a script; that npm is the one to go on with.
  const own = process.env.npm_execpath;
  const [program, first] = own?.endsWith("npm-cli.js") ? [process.execPath, [own]] : ["npm", []];
  const { status } = spawnSync(program, [...first, ...words], {
    cwd: root,
    // npm's own words belong to the progress, not to what a command answers.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32" && program === "npm",
  });
  if (status !== 0) {
    throw new Error(
      `${what} failed. Check that the npm registry can be reached, then run: npm ${words.join(" ")}`,
    );
  }
}
