import type { Command } from "../Command.ts";
import { parseCommandArgs } from "../parseCommandArgs.ts";
import { UsageError } from "../UsageError.ts";
import { readSince } from "./readSince.ts";

/** What the studio's connections do, from the command line. */
export const marketoCommand: Command = {
  summary: "tries a connection to Marketo, or syncs people from it",
  usage:
    "marketo test [--profile NAME] [--json], marketo sync [--since INSTANT] [--fields a,b,c] [--profile NAME] [--json]   (or PARLEY_MARKETO_ENDPOINT, PARLEY_MARKETO_CLIENT_ID, PARLEY_MARKETO_CLIENT_SECRET)",
  async run(args, io) {
    const { values, positionals } = parseCommandArgs(args, {
      profile: { type: "string" },
      since: { type: "string" },
      fields: { type: "string" },
      json: { type: "boolean" },
    });
    const [what, ...rest] = positionals;
    const isSync = what === "sync";
    if ((what !== "test" && !isSync) || rest.length > 0)
      throw new UsageError("usage", "Say what to do: marketo test, or marketo sync.");
    const { profile, since, fields, json = false } = values;
    if (!isSync) {
      if (since !== undefined || fields !== undefined)
        throw new UsageError("usage", "--since and --fields belong to marketo sync.");
      const { testMarketo } = await import("./testMarketo.ts");
      return testMarketo({ profile, json }, io);
    }
    const { runSync } = await import("./runSync.ts");
    return runSync({ profile, json, since: readSince(since), fields: readNames(fields) }, io);
  },
};

function readNames(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const names = text.split(",").map((name) => name.trim());
  if (names.every((name) => /^\w+$/.test(name))) return names;
  throw new UsageError(
    "usage",
    "--fields takes REST names with commas between: --fields email,firstName,company.",
  );
}
