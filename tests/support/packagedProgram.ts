import { readdirSync } from "node:fs";
import path from "node:path";

/** The program that `npm run package` left in `dist`. */
export function packagedProgram(): string {
  const dist = path.resolve(import.meta.dirname, "../../dist");
  const folder = readdirSync(dist).find((name) => /^(linux-unpacked|win-unpacked|mac.*)$/.test(name));
  const programs = { linux: "parley", win32: "Parley.exe", darwin: "Parley.app/Contents/MacOS/Parley" };
  if (folder === undefined || !(process.platform in programs)) throw new Error("Run first: npm run package");
  return path.join(dist, folder, programs[process.platform as keyof typeof programs]);
}
