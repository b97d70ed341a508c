import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

test("the container has just those packages that a relay loads", async () => {
  const files = globSync("main/{relay,calendars,cli/relay,network}/**/*.ts", { cwd: root });
  const ours = [...files, "main/cli/runCli.ts"].filter((file) => !file.endsWith(".test.ts"));
  const script = path.join(root, "tests/support/relay/namedPackages.ts");
  const given = [script, ...ours.map((file) => path.join(root, file))];
  const { stdout } = await promisify(execFile)(process.execPath, given);
  expect(JSON.parse(readFileSync(path.join(root, "main/relay/packages.json"), "utf8"))).toEqual(
    JSON.parse(stdout),
  );
});
