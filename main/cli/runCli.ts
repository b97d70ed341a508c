import type { Command, CommandIo, ExitCode } from "./Command.ts";
import { explainCommand } from "./explainCommand.ts";
import { exportCommand } from "./exportCommand.ts";
import { marketoCommand } from "./marketo/marketoCommand.ts";
import { peopleCommand } from "./peopleCommand.ts";
import { publishCommand } from "./publishCommand.ts";
import { relayCommand } from "./relay/relayCommand.ts";
import { runCommand } from "./run/runCommand.ts";
import { schemaCommand } from "./schemaCommand.ts";
import { slotsCommand } from "./slotsCommand.ts";
import { testCommand } from "./testCommand.ts";
import { UsageError } from "./UsageError.ts";
import { validateCommand } from "./validateCommand.ts";

const commands: ReadonlyMap<string, Command> = new Map([
  ["validate", validateCommand],
  ["run", runCommand],
  ["test", testCommand],
  ["explain", explainCommand],
  ["slots", slotsCommand],
  ["export", exportCommand],
  ["publish", publishCommand],
  ["people", peopleCommand],
  ["marketo", marketoCommand],
  ["relay", relayCommand],
  ["schema", schemaCommand],
]);

/** What asks servers. The others begin sooner without. */
const networked: ReadonlySet<Command> = new Set([publishCommand, marketoCommand, relayCommand]);

function help(): string {
  const list = [...commands].map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return [
    "Usage: parley COMMAND [options]",
    "",
    ...list,
    "",
    "Every command takes --json (an answer for machines) and --help.",
    "Exit codes: 0 done, 1 problems found, 2 wrong use.",
  ].join("\n");
}

/**
 * Runs one command line (without the program's name) and answers its exit code. Wrong use and unreadable files are told
 * on `err`, or with `--json` as `{ error: { code, message } }` on `out`.
 */
export async function runCli(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [name, ...args] = argv;
  try {
    if (name === undefined || name === "help" || name === "--help" || name === "-h") {
      io.out(help());
      return name === undefined ? 2 : 0;
    }
    const command = commands.get(name);
    if (!command)
      throw new UsageError(
        "usage",
        `There is no command “${name}”. Commands: ${[...commands.keys()].join(", ")}.`,
      );
    if (args.includes("--help") || args.includes("-h")) {
      io.out(`Usage: parley ${command.usage}\n\nDoes: ${command.summary}.`);
      return 0;
    }
    if (networked.has(command)) await io.prepareNetwork?.();
    return await command.run(args, io);
  } catch (error) {
    const known = error instanceof UsageError;
    const code = known ? error.code : "internal";
    const message = error instanceof Error ? error.message : String(error);
    if (argv.includes("--json")) io.out(JSON.stringify({ error: { code, message } }, null, 2));
    else io.err(known ? message : `Something went wrong inside Parley: ${message}`);
    return 2;
  }
}
