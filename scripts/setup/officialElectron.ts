import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ElectronRuntime } from "./ElectronRuntime.ts";
import { projectRoot } from "./projectRoot.ts";
import { say } from "./say.ts";

const home = path.join(projectRoot, "node_modules", "electron");
const answerWithin = 8_000;
const downloadWithin = 600_000;

/** The official Electron, if its own installer has put it in place before. */
export function findOfficialElectron(): ElectronRuntime | undefined {
  const folder = path.join(home, "dist");
  const version = packageVersion();
  const versionFile = path.join(folder, "version");
  if (!existsSync(versionFile) || !existsSync(path.join(home, "path.txt"))) return undefined;
  const found = readFileSync(versionFile, "utf8").trim().replace(/^v/, "");
  return found === version ? { folder, version, source: "official" } : undefined;
}

/** Lets the `electron` package fetch its binary; undefined when its host cannot be reached within seconds. */
export async function installOfficialElectron(): Promise<ElectronRuntime | undefined> {
  say(`Fetching Electron ${packageVersion()} ...`);
  const installer = spawn(process.execPath, [path.join(home, "install.js")], { stdio: "ignore" });
  const ended = once(installer, "exit");
  const stop = () => installer.kill();
  const limit = setTimeout(stop, downloadWithin);
  // The installer may be served from a cache, so it runs whatever the answer; it only may not hang.
  if (!(await hostAnswers())) setTimeout(stop, 1_000).unref();
  await ended;
  clearTimeout(limit);
  return findOfficialElectron();
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8")) as {
    version: string;
  };
  return version;
}

async function hostAnswers(): Promise<boolean> {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  const base = mirror ?? "https://github.com/electron/electron/releases/download/";
  try {
    const answer = await fetch(`${base}v${packageVersion()}/SHASUMS256.txt`, {
      method: "HEAD",
      signal: AbortSignal.timeout(answerWithin),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
