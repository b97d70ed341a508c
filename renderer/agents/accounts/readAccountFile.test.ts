import { expect, test } from "vitest";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { readAccountFile } from "./readAccountFile.ts";

const agents = [{ ...newAgent("anna", "UTC"), email: " Anna@Acme.com" }, newAgent("bob", "UTC")];
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (...parts: BlobPart[]) => readAccountFile(new Blob(parts), agents);

test("agents are known by address or id, with commas or semicolons, and what cannot be taken is told by its row", async () => {
  const text =
    "\ufeffDomain;Company;Agent\r\nacme.com;Acme;anna@acme.com\r\n\r\nbeta.com;Beta;carl\r\n;;\r\nx;X;bob\r\n";
  expect(await read(text)).toEqual({
    ok: true,
    accounts: [{ company: "Acme", domain: "acme.com", agent: "anna" }],
    problems: [
      { row: 4, because: "unknown-agent", text: "carl" },
      { row: 6, because: "no-domain", text: "x" },
    ],
  });
});

test("names that Windows wrote are read", async () => {
  const windows = new Uint8Array([...bytes("Caf"), 0xe9, ...bytes(",cafe.com,bob\n")]);
  expect(await read(windows)).toMatchObject({ accounts: [{ company: "Café", agent: "bob" }] });
});

test("a file that was cut in a quote is refused as a whole", async () => {
  expect(await read('Acme,acme.com,anna\n"Be')).toEqual({ ok: false, because: "broken" });
});

test("more than a team can have are refused", async () => {
  const many = Array.from({ length: 20_001 }, (_, at) => `C,c${at}.com,bob`).join("\n");
  expect(await read(many)).toEqual({ ok: false, because: "too-many" });
});

test("a file that is too big, has too many rows, or is gone is refused before it costs anything", async () => {
  expect(await read("\n".repeat(200_000))).toEqual({ ok: false, because: "too-many" });
  const endless = Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error("gone")) });
  expect(await readAccountFile(endless, agents)).toEqual({ ok: false, because: "unreadable" });
  const huge = Object.defineProperty(endless, "size", { value: 4e9 });
  expect(await readAccountFile(huge, agents)).toEqual({ ok: false, because: "too-big" });
});
