import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./UsageError.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads a command's options and files; an unknown option or a missing value is a UsageError. */
export function parseCommandArgs<const Wanted extends Options>(args: readonly string[], options: Wanted) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const said = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new UsageError("usage", `${said}. Add --help to see what the command takes.`);
  }
}
