/**
 * The one entry of every npm script: `node scripts/run.mjs COMMAND [ARGUMENTS]`.
 *
 * Runs under any Node from 20 on and needs no installed package: it puts the packages in place, then hands over to
 * `scripts/commands/COMMAND.ts` under the Node that came with them. Exit code and signals are passed on.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensurePackages } from "./setup/ensurePackages.mjs";
import { ownNode } from "./setup/ownNode.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [command = "", ...words] = process.argv.slice(2);
const script = path.join(root, "scripts", "commands", `${command}.ts`);

if (!/^[a-zA-Z0-9]+$/.test(command) || !existsSync(script)) {
  console.error(`There is no command "${command}". The commands are listed under "scripts" in package.json.`);
  process.exit(2);
}

try {
  ensurePackages(root);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const bin = path.join(root, "node_modules", ".bin");
// The command line works on files of the folder that it was called from, all others on the project.
const cwd = command === "parley" ? (process.env.INIT_CWD ?? process.cwd()) : root;
const child = spawn(ownNode(root), ["--disable-warning=ExperimentalWarning", script, ...words], {
  cwd,
  env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` },
  stdio: "inherit",
});

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("error", (error) => {
  console.error(`Cannot start ${command}: ${error.message}`);
  process.exit(1);
});
child.on("exit", (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
