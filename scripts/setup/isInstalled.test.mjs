import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isInstalled } from "./isInstalled.mjs";

const wanted = {
  "": { name: "parley" },
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/for-windows": { version: "1.0.0", integrity: "sha512-w", optional: true },
};
const { "node_modules/a": a } = wanted;

describe("isInstalled", () => {
  let root;
  const install = (packages) => {
    mkdirSync(path.join(root, "node_modules"), { recursive: true });
    writeFileSync(path.join(root, "node_modules", ".package-lock.json"), JSON.stringify({ packages }));
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), "parley-installed-"));
    writeFileSync(path.join(root, "package-lock.json"), JSON.stringify({ packages: wanted }));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("accepts what npm installed, without what is for other systems", () => {
    install({ "node_modules/a": a });
    expect(isInstalled(root)).toBe(true);
  });

  it("asks for an installation when there is none, or none was completed", () => {
    expect(isInstalled(root)).toBe(false);
    mkdirSync(path.join(root, "node_modules"));
    expect(isInstalled(root)).toBe(false);
  });

  it("asks for an installation when a package is missing, changed, or no longer wanted", () => {
    install({});
    expect(isInstalled(root)).toBe(false);
    install({ "node_modules/a": { ...a, version: "1.0.1" } });
    expect(isInstalled(root)).toBe(false);
    install({ "node_modules/a": { ...a, integrity: "sha512-b" } });
    expect(isInstalled(root)).toBe(false);
    install({ "node_modules/a": a, "node_modules/b": a });
    expect(isInstalled(root)).toBe(false);
  });
});
