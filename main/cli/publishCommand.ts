import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import type { Failure } from "../failure/Failure.ts";
import { systemFailure } from "../failure/systemFailure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { Store } from "../store/Store.ts";
import type { Command, CommandIo, ExitCode } from "./Command.ts";
import { openHomeStore } from "./openHomeStore.ts";
import { parseCommandArgs } from "./parseCommandArgs.ts";
import { UsageError } from "./UsageError.ts";
import { widgetFolder } from "./widgetFolder.ts";

/** Failures that a person has to look at first; all others are wrong use or a target that does not work. */
const problems: readonly string[] = [
  "problems",
  "target-changed",
  "target-limit",
  "pushed-meanwhile",
  "secret",
];

/** Publishes what is live in the studio's own data. Warnings are told and stay; the studio asks about them. */
export const publishCommand: Command = {
  summary: "what the studio's Publish does",
  usage: "publish --target NAME [--replace] [--json]   (PARLEY_PUBLISH_SECRET: its password or key)",
  async run(args, io) {
    const { values, positionals } = parseCommandArgs(args, {
      target: { type: "string" },
      replace: { type: "boolean" },
      json: { type: "boolean" },
    });
    if (positionals.length > 0)
      throw new UsageError("usage", "Publish takes no files: it publishes what is live in the studio.");
    if (!values.target) throw new UsageError("usage", "Say where to: --target NAME.");
    const store = await openHomeStore(io);
    if (store === undefined)
      throw new UsageError("not-found", `There is no Parley data in ${io.home ?? "here"}. Set PARLEY_HOME.`);
    try {
      return await publish(
        values.target,
        { replace: values.replace ?? false, json: values.json ?? false },
        store,
        io,
      );
    } finally {
      store.db.close();
    }
  },
};

async function publish(
  name: string,
  { replace, json }: { readonly replace: boolean; readonly json: boolean },
  store: Store,
  io: CommandIo,
): Promise<ExitCode> {
  const { readTargets } = await import("../targets/readTargets.ts");
  const { publishSite } = await import("../publish/publishSite.ts");
  const { fixedNames } = await import("../publish/fixedNames.ts");
  const target = find(name, readTargets(store));
  const context = await contextOf(store, target.id, io);
  try {
    const order = { target: target.id, despiteWarnings: true, replace: replace ? [...fixedNames] : [] };
    const { publication, isNew, changed, url, late } = await publishSite(order, context);
    const known = { ...(url === "" ? {} : { url }), ...(late && { late }) };
    if (json) io.out(JSON.stringify({ publication, changed, ...known }, null, 2));
    else {
      const sent = changed.length === 0 ? "Ended the last publish." : `Sent ${changed.join(", ")}`;
      io.out(isNew ? sent : "Nothing has changed since the last publish.");
      if (url !== "") io.out(url);
      if (late) io.out(lateText(late.until));
    }
    return 0;
  } catch (error) {
    const failure = systemFailure(error);
    if (failure === undefined) throw error;
    return tell(failure, json, io);
  }
}

function tell(failure: Failure, json: boolean, io: CommandIo): ExitCode {
  const { code, message, problems: found = [] } = failure;
  for (const problem of found)
    io.err(`${problem.severity}  ${problem.dialogue}: ${problem.code}: ${problem.message}`);
  const advice =
    code === "target-changed"
      ? `${message} Somebody else changed the target; --replace writes over it.`
      : message;
  if (!problems.includes(code)) throw new UsageError(code, advice);
  if (json) io.out(JSON.stringify({ error: { code, message: advice }, problems: found }, null, 2));
  else io.err(advice);
  return 1;
}

function lateText(until: number | undefined): string {
  const when =
    until === undefined
      ? "a while"
      : `up to ${Math.max(1, Math.ceil((until - Date.now()) / 60_000))} minutes`;
  return `Caches still give some visitors the version before, for ${when}.`;
}

function find(name: string, targets: readonly PublishTarget[]): PublishTarget {
  const found = targets.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
  if (found) return found;
  const known = targets.map((one) => one.name).join(", ");
  const advice = known === "" ? "Add one in the studio's settings." : `Targets: ${known}.`;
  throw new UsageError("not-found", `There is no target “${name}”. ${advice}`);
}

type Context = Pick<
  HandlerContext,
  "store" | "vault" | "publishing" | "push" | "app" | "now" | "newId" | "marketo"
>;

async function contextOf(store: Store, target: string, io: CommandIo): Promise<Context> {
  const { openVault } = await import("./openVault.ts");
  const { createMarketoRoom } = await import("../marketo/connection/createMarketoRoom.ts");
  const { readTimeScale } = await import("./marketo/readTimeScale.ts");
  const { secretName } = await import("../targets/secretName.ts");
  const vault = await openVault(store, io);
  const { PARLEY_PUBLISH_SECRET: secret } = process.env;
  return {
    store,
    vault: {
      ...vault,
      get: (name) => (name === secretName(target) ? secret : undefined) ?? vault.get(name),
    },
    marketo: createMarketoRoom({ timeScale: readTimeScale(process.env.PARLEY_MARKETO_TIME_SCALE) }),
    publishing: { running: undefined },
    push: () => undefined,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    app: {
      widget: widgetFolder(),
      version: "",
      platform: process.platform,
      dataFolder: "",
      locale: "",
      templates: "",
    },
  };
}
