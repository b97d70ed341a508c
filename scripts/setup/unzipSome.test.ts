import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { unzipSome } from "./unzipSome.ts";

// Top/tool (mode 755, "run"), Top/deep/notes.txt ("read") and Top/left/out.txt.
const zip = [
  "UEsDBBQAAAAIAAAAIQDApHZQBQAAAAMAAAAIAAAAVG9wL3Rvb2wrKs0DAFBLAwQUAAAACAAAACEAZ0FXmAYAAAAEAAAAEgAA",
  "AFRvcC9kZWVwL25vdGVzLnR4dCtKTUwBAFBLAwQUAAAACAAAACEAHyiqZwQAAAACAAAAEAAAAFRvcC9sZWZ0L291dC50eHTL",
  "ywcAUEsBAhQDFAAAAAgAAAAhAMCkdlAFAAAAAwAAAAgAAAAAAAAAAAAAAO2BAAAAAFRvcC90b29sUEsBAhQDFAAAAAgAAAAh",
  "AGdBV5gGAAAABAAAABIAAAAAAAAAAAAAAKSBKwAAAFRvcC9kZWVwL25vdGVzLnR4dFBLAQIUAxQAAAAIAAAAIQAfKKpnBAAA",
  "AAIAAAAQAAAAAAAAAAAAAACkgWEAAABUb3AvbGVmdC9vdXQudHh0UEsFBgAAAAADAAMAtAAAAJMAAAAAAA==",
].join("");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-unzip-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("unpacks what has a place, under its new name and with its mode, and nothing else", async () => {
  const file = path.join(folder, "some.zip");
  const target = path.join(folder, "target");
  writeFileSync(file, Buffer.from(zip, "base64"));
  await unzipSome(file, target, (name) => (name.includes("left") ? undefined : name.replace("Top/", "")));
  expect(readFileSync(path.join(target, "tool"), "utf8")).toBe("run");
  expect(statSync(path.join(target, "tool")).mode & 0o111).not.toBe(0);
  expect(readFileSync(path.join(target, "deep", "notes.txt"), "utf8")).toBe("read");
  expect(existsSync(path.join(target, "left"))).toBe(false);
});

it("refuses a damaged zip", async () => {
  const file = path.join(folder, "broken.zip");
  writeFileSync(file, Buffer.from(zip, "base64").subarray(0, 100));
  await expect(unzipSome(file, path.join(folder, "target"), (name) => name)).rejects.toThrow();
});
