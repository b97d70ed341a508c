import path from "node:path";
import type { Command, CommandIo, ExitCode } from "../Command.ts";
import { parseCommandArgs } from "../parseCommandArgs.ts";
import { readJsonFile } from "../readJsonFile.ts";
import { UsageError } from "../UsageError.ts";

/** Runs the small server that books at once, until the system asks it to end; or writes a first configuration for it. */
export const relayCommand: Command = {
  summary: "a small server that books meetings at once and takes events",
  usage: "relay --config RELAY.json [--check] [--json]   or   relay init --config RELAY.json [--json]",
  async run(args, io) {
    const { values, positionals } = parseCommandArgs(args, {
      config: { type: "string" },
      check: { type: "boolean" },
      json: { type: "boolean" },
    });
    const [word, ...more] = positionals;
    if (more.length > 0 || (word !== undefined && word !== "init"))
      throw new UsageError("usage", "Relay takes no files but its configuration: --config RELAY.json.");
    if (!values.config) throw new UsageError("usage", "Name the configuration: --config RELAY.json.");
    if (word === "init") {
      const { initRelay } = await import("./initRelay.ts");
      return initRelay(values.config, values.json ?? false, io);
    }
    return values.check
      ? check(values.config, values.json ?? false, io)
      : serve(values.config, values.json ?? false, io);
  },
};

/** Says whether a relay could start so, as far as the file and its secrets tell; nothing is opened and nobody asked. */
async function check(file: string, json: boolean, io: CommandIo): Promise<ExitCode> {
  const { relayConfigSchema } = await import("../../relay/config/relayConfig.ts");
  const { RelayConfigError } = await import("../../relay/config/RelayConfigError.ts");
  const { checkRelayConfig } = await import("../../relay/config/checkRelayConfig.ts");
  const config = await readJsonFile(file, io.cwd, relayConfigSchema, "a relay's configuration");
  const folder = path.dirname(path.resolve(io.cwd, file));
  try {
    await checkRelayConfig(config, { env: process.env, folder });
  } catch (error) {
    if (error instanceof RelayConfigError) throw new UsageError("invalid", error.message);
    throw error;
  }
  const { agents, teams } = config.setup;
  io.out(
    json
      ? JSON.stringify({ agents: agents.length, teams: teams.length })
      : `${file} is in order: ${agents.length} agents, ${teams.length} teams, and every secret is there.`,
  );
  return 0;
}

async function serve(file: string, json: boolean, io: CommandIo): Promise<ExitCode> {
  const { relayConfigSchema } = await import("../../relay/config/relayConfig.ts");
  const { RelayConfigError } = await import("../../relay/config/RelayConfigError.ts");
  const { createRelayLog } = await import("../../relay/createRelayLog.ts");
  const { startRelay } = await import("../../relay/startRelay.ts");
  const config = await readJsonFile(file, io.cwd, relayConfigSchema, "a relay's configuration");
  const folder = path.dirname(path.resolve(io.cwd, file));
  const log = createRelayLog(io.err, Date.now);
  try {
    const relay = await startRelay(config, { env: process.env, folder, log });
    const url = `http://${config.host}:${relay.port}`;
    io.out(json ? JSON.stringify({ url }) : `The relay listens at ${url}. Ctrl+C ends it.`);
    await io.ended?.();
    log("stopping");
    await relay.stop();
    return 0;
  } catch (error) {
    if (error instanceof RelayConfigError) throw new UsageError("invalid", error.message);
    // What the system, the port or the database say: nothing in Parley is broken.
    const { code, message } =
      error instanceof Error && "code" in error ? error : { code: undefined, message: "" };
    if (typeof code === "string")
      throw new UsageError("unavailable", `The relay cannot start: ${message || code}`);
    throw error;
  }
}
