import type { CommandIo } from "#main/cli/Command.ts";
import { runCli } from "#main/cli/runCli.ts";

/** Calls the command line and answers how it ended and what it said. */
export async function callCli(words: readonly string[], io: Omit<CommandIo, "out" | "err">) {
  const [out, err]: [string[], string[]] = [[], []];
  const exit = await runCli([...words], {
    ...io,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { exit, out: out.join("\n"), err: err.join("\n") };
}
