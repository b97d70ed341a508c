import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type ShippedPackage, shippedPackages } from "./shippedPackages.ts";

const line = "-".repeat(78);

/** The names, licences and copyright notices of all that others wrote and the app brings along, as plain text. `root`: the project's folder. */
export function thirdPartyNotices(root: string): string {
  const head = [
    "Parley contains the following software of others, under the licences given with each.",
    "Electron and Chromium bring theirs in LICENSE.electron.txt and LICENSES.chromium.html beside the app.",
  ].join("\n");
  return `${[head, ...shippedPackages(root).map(noticeOf)].join(`\n\n${line}\n`)}\n`;
}

function noticeOf({ name, folder }: ShippedPackage): string {
  const about = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const { version = "", license = "" } = about;
  const home = about.homepage ?? about.repository?.url ?? about.repository ?? "";
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").replace(/\r/g, "").trim());
  return [`${name} ${version}`, `Licence: ${license}`, home, "", ...texts].join("\n").trim();
}
