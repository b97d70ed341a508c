import { expect, test } from "vitest";
import { agentOf } from "./agentOf.ts";

const studio =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) parley/0.1.0 Chrome/130.0.0.0 Electron/33.0.0 Safari/537.36";

test("a site meets a browser of the device, never the studio", () => {
  for (const device of ["desktop", "tablet", "mobile"] as const)
    expect(agentOf(device, studio)).not.toMatch(/parley|electron/i);
  expect(agentOf("mobile", studio)).toMatch(/\(Linux; Android .*Chrome\/130.* Mobile Safari\/537\.36$/);
  expect(agentOf("tablet", studio)).not.toContain("Mobile");
  expect(agentOf("desktop", studio)).toContain("(X11; Linux x86_64)");
});
