import { writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { freshStore } from "#tests/support/freshStore.ts";
import { openZip } from "./openZip.ts";

const fresh = freshStore();
const place = () => path.join(fresh.folder, "site.zip");
const tooMuch = expect.objectContaining({
  code: "not-zip",
  message: expect.stringContaining("More is in that zip file"),
  detail: expect.stringContaining("site.zip"),
});

test("a zip file that says that more is in it than any site has is not unpacked", async () => {
  const zip = Buffer.from(zipSync({ "a.js": new Uint8Array(10), "b.js": new Uint8Array(10) }));
  const says = (size: number) => {
    const directory = zip.indexOf("PK\x01\x02");
    zip.writeUInt32LE(size, directory + 24);
    writeFileSync(place(), zip);
  };
  says(10);
  expect([...(await (await openZip(place())).list()).keys()]).toEqual(["a.js", "b.js"]);
  says(1024 ** 3 - 9);
  await expect(openZip(place())).rejects.toEqual(tooMuch);
});

test("nor one with more files than any site has", async () => {
  const files = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`d/${index}.js`, new Uint8Array()]));
  writeFileSync(place(), zipSync(files(20_001), { level: 0 }));
  await expect(openZip(place())).rejects.toEqual(tooMuch);
});

test("an entry that unpacks to more than it says brings no more than that", async () => {
  const zip = Buffer.from(zipSync({ "a.js": new Uint8Array(1_000_000) }));
  zip.writeUInt32LE(10, zip.indexOf("PK\x01\x02") + 24);
  writeFileSync(place(), zip);
  expect((await (await openZip(place())).read("a.js"))?.byteLength).toBe(10);
});
