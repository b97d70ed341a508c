import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { findPostgres } from "./findPostgres.ts";
import { isRoot } from "./isRoot.ts";
import { SetupError } from "./SetupError.ts";
import { say } from "./say.ts";

/** What a command needs of the system: `app` to open a window, `screen` for a virtual one, `browser` and `servers` for
 * tests. */
export type SystemNeed = "app" | "screen" | "browser" | "servers";

type Check = {
  readonly need: SystemNeed;
  readonly debian: string;
  readonly isThere: (libraries: string) => boolean;
};

const library = (soname: string) => (libraries: string) => libraries.includes(`${soname} `);
const program = (name: string) => () =>
  (process.env.PATH ?? "").split(":").some((folder) => existsSync(`${folder}/${name}`));

const checks: readonly Check[] = [
  { need: "app", debian: "libgtk-3-0", isThere: library("libgtk-3.so.0") },
  { need: "app", debian: "libnss3", isThere: library("libnss3.so") },
  { need: "app", debian: "libasound2", isThere: library("libasound.so.2") },
  { need: "app", debian: "libgbm1", isThere: library("libgbm.so.1") },
  { need: "app", debian: "libxss1", isThere: library("libXss.so.1") },
  { need: "app", debian: "libatk-bridge2.0-0", isThere: library("libatk-bridge-2.0.so.0") },
  { need: "screen", debian: "xvfb", isThere: program("Xvfb") },
  { need: "screen", debian: "fonts-liberation", isThere: hasFonts },
  {
    need: "browser",
    debian: "chromium",
    isThere: () => Boolean(process.env.CHROMIUM_PATH) || program("chromium")(),
  },
  { need: "browser", debian: "firefox-esr", isThere: program("firefox-esr") },
  { need: "browser", debian: "webkit2gtk-driver", isThere: program("WebKitWebDriver") },
  { need: "servers", debian: "openssh-server", isThere: () => existsSync("/usr/sbin/sshd") },
  { need: "servers", debian: "nginx-light", isThere: () => existsSync("/usr/sbin/nginx") },
  {
    need: "servers",
    debian: "libnginx-mod-http-dav-ext",
    isThere: () => existsSync("/usr/lib/nginx/modules/ngx_http_dav_ext_module.so"),
  },
  { need: "servers", debian: "radicale", isThere: () => existsSync("/usr/bin/radicale") },
  { need: "servers", debian: "postgresql", isThere: () => findPostgres() !== undefined },
];

/**
 * Puts the Debian packages in place that Electron, a virtual screen, the browsers and the servers of tests need. Does nothing on other systems.
 *
 * @throws {SetupError} with the command to run, when one is missing and this user may not install it
 */
export function ensureSystemLibraries(needs: readonly SystemNeed[]): void {
  if (process.platform !== "linux") return;
  const missing = missingPackages(needs);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(" ")}`;
  if (!program("apt-get")()) {
    throw new SetupError(`Missing system libraries. Install what your system calls: ${missing.join(" ")}`);
  }
  if (!isRoot()) {
    throw new SetupError(`Missing system packages. Run: sudo apt-get update && sudo ${command}`);
  }
  say(`Installing system packages: ${missing.join(", ")} ...`);
  if (!aptGet(["update"]) || !aptGet(command.split(" ").slice(1)) || missingPackages(needs).length > 0) {
    throw new SetupError(`The system packages could not be installed. Run: apt-get update && ${command}`);
  }
}

function missingPackages(needs: readonly SystemNeed[]): string[] {
  const libraries = execFileSync("/sbin/ldconfig", ["-p"], { encoding: "utf8" });
  return checks
    .filter((check) => needs.includes(check.need) && !check.isThere(libraries))
    .map((check) => check.debian);
}

function hasFonts(): boolean {
  const folder = "/usr/share/fonts";
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf)$/.test(`${name}`))
  );
}

function aptGet(words: readonly string[]): boolean {
  const { status } = spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=120", ...words], {
    stdio: ["ignore", "ignore", 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}
