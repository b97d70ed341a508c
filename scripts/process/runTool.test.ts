import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { runTool } from "./runTool.ts";

const cwd = import.meta.dirname;
const node = process.execPath;

it("answers the exit code, and 1 for a program that is not there", async () => {
  expect(await runTool(node, ["-e", "process.exit(7)"], { cwd })).toBe(7);
  expect(await runTool("no-such-program-of-parley", [], { cwd })).toBe(1);
});

it("ends a tool that takes too long", async () => {
  expect(await runTool(node, ["-e", "setInterval(() => {}, 1000)"], { cwd, timeout: 100 })).toBe(1);
});

it("takes the tool along when the command is interrupted", async () => {
  // The tool says its process id and then waits for ever.
  const tool = "console.log(process.pid); setInterval(() => {}, 1000)";
  const code = `
    const { runTool } = await import("./runTool.ts");
    await runTool(process.execPath, ["-e", ${JSON.stringify(tool)}], { cwd: "." });`;
  const command = spawn(node, ["--input-type=module", "-e", code], {
    cwd,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(command, "exit");
  await once(command.stdout, "data");
  command.kill("SIGTERM");
  // The tool holds the other end of the pipe, so this comes only when it is gone too.
  await once(command.stdout.resume(), "close");
  expect((await ended)[0]).toBe(143);
});
