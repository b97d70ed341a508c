import type { Command } from "../Command.ts";
import { parseCommandArgs } from "../parseCommandArgs.ts";
import { UsageError } from "../UsageError.ts";

/** What the studio's connections do, from the command line. */
export const marketoCommand: Command = {
  summary: "tries a connection to Marketo",
  usage:
    "marketo test [--profile NAME] [--json]   (or PARLEY_MARKETO_ENDPOINT, PARLEY_MARKETO_CLIENT_ID, PARLEY_MARKETO_CLIENT_SECRET)",
  async run(args, io) {
    const { values, positionals } = parseCommandArgs(args, {
      profile: { type: "string" },
      json: { type: "boolean" },
    });
    const [what, ...rest] = positionals;
    if (what !== "test" || rest.length > 0) throw new UsageError("usage", "Say what to do: marketo test.");
    const { testMarketo } = await import("./testMarketo.ts");
    return testMarketo({ profile: values.profile, json: values.json ?? false }, io);
  },
};
