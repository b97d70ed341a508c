import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./UsageError.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads a command's options and files; an unknown option or a missing value is a UsageError. */
export function parseCommandArgs<const Wanted extends Options>(args: readonly string[], options: Wanted) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [said = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new UsageError("usage", `${oneLine(said)}. Add --help to see what the command takes.`);
  }
}

/** Node tells some mistakes in several lines, and ends some of them with a full stop. */
function oneLine(text: string): string {
  return text.replaceAll("\n", " ").replace(/\.$/, "");
}
