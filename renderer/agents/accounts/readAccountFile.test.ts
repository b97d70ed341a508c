import { expect, test } from "vitest";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { readAccountFile } from "./readAccountFile.ts";

const agents = [{ ...newAgent("anna", "UTC"), email: " Anna@Acme.com" }, newAgent("bob", "UTC")];
const bytes = (text: string) => new TextEncoder().encode(text);

test("agents are known by address or id, with commas or semicolons, and what cannot be taken is told by its row", () => {
  const text =
    "\ufeffDomain;Company;Agent\r\nacme.com;Acme;anna@acme.com\r\n\r\nbeta.com;Beta;carl\r\n;;\r\nx;X;bob\r\n";
  expect(readAccountFile(bytes(text), agents)).toEqual({
    ok: true,
    accounts: [{ company: "Acme", domain: "acme.com", agent: "anna" }],
    problems: [
      { row: 4, because: "unknown-agent", text: "carl" },
      { row: 6, because: "no-domain", text: "x" },
    ],
  });
});

test("names that Windows wrote are read", () => {
  const windows = new Uint8Array([...bytes("Caf"), 0xe9, ...bytes(",cafe.com,bob\n")]);
  expect(readAccountFile(windows, agents)).toMatchObject({ accounts: [{ company: "Café", agent: "bob" }] });
});

test("a file that was cut in a quote is refused as a whole", () => {
  expect(readAccountFile(bytes('Acme,acme.com,anna\n"Be'), agents)).toEqual({ ok: false, because: "broken" });
});

test("more than a team can have are refused", () => {
  const many = Array.from({ length: 20_001 }, (_, at) => `C,c${at}.com,bob`).join("\n");
  expect(readAccountFile(bytes(many), agents)).toEqual({ ok: false, because: "too-many" });
});
