import { expect, test } from "vitest";
import { projectRoot } from "../setup/projectRoot.ts";
import { shippedPackages } from "./shippedPackages.ts";
import { thirdPartyNotices } from "./thirdPartyNotices.ts";

test("what the app brings along is named, also what a package brings along itself; tools are not", () => {
  const names = shippedPackages(projectRoot).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["@xyflow/react", "@xyflow/system", "better-sqlite3", "elkjs"]),
  );
  for (const tool of ["electron", "vite", "vitest", "fast-check", "typescript"])
    expect(names).not.toContain(tool);
});

test("each comes with its licence and its words", () => {
  const notices = thirdPartyNotices(projectRoot);
  expect(notices).toContain("Licence: EPL-2.0");
  expect(notices).toMatch(/react \d+\.\d+\.\d+\nLicence: MIT\n/);
  expect(notices).toContain("Permission is hereby granted, free of charge");
});
