import path from "node:path";
import { createCalendarRoom } from "../calendars/accounts/createCalendarRoom.ts";
import { createSeal } from "./calendars/createSeal.ts";
import { openAccounts } from "./calendars/openAccounts.ts";
import { checkRelayConfig } from "./config/checkRelayConfig.ts";
import { readSecret } from "./config/readSecret.ts";
import type { RelayConfig } from "./config/relayConfig.ts";
import type { RelaySecret } from "./config/relaySecret.ts";
import { safeLength } from "./config/safeLength.ts";
import { createRelayRoom } from "./createRelayRoom.ts";
import type { RelayLog } from "./RelayLog.ts";
import { type ServedRelay, serveRelay } from "./serveRelay.ts";
import type { RelayStore } from "./storage/RelayStore.ts";

/** `folder`: what files of the configuration are relative to. */
type Surroundings = { readonly env: NodeJS.ProcessEnv; readonly folder: string; readonly log: RelayLog };

/**
 * Starts a relay as its configuration says; `stop` ends it whole.
 *
 * @throws {RelayConfigError} when something is missing or wrong
 * @throws what the database or the port say
 */
export async function startRelay(
  config: RelayConfig,
  { env, folder, log }: Surroundings,
): Promise<ServedRelay> {
  await checkRelayConfig(config, { env, folder });
  const secret = (one: RelaySecret) => readSecret(one, { env, folder });
  const key = (one: RelaySecret) => readSecret(one, { env, folder, atLeast: safeLength });
  const [signWith, studioKey, webhookKey, sealWith] = await Promise.all([
    key(config.signWith),
    key(config.studioKey),
    config.webhookKey && secret(config.webhookKey),
    config.sealWith && key(config.sealWith),
  ]);
  const store = await openStorage(config, { folder, log, secret });
  try {
    const accounts = await openAccounts(config.accounts, {
      ...{ room: createCalendarRoom(), store, log, secret },
      seal: sealWith === undefined ? undefined : createSeal(sealWith),
    });
    const adapterOf = (account: string) => accounts.get(account);
    for (const { id, writesTo } of config.setup.agents) if (writesTo) await store.placeBookings(id, writesTo);
    const { setup, days, keepDays, origins, proxies, perMinute } = config;
    const room = createRelayRoom({ setup, store, adapterOf, signWith, days, keepDays, now: Date.now, log });
    const served = await serveRelay(room, { origins, proxies, perMinute, studioKey, webhookKey }, config);
    const stop = async () => {
      await served.stop();
      await store.close();
    };
    return { port: served.port, stop };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openStorage(
  { storage }: RelayConfig,
  needs: { folder: string; log: RelayLog; secret: (one: RelaySecret) => Promise<string> },
): Promise<RelayStore> {
  if (storage.kind === "sqlite") {
    const { openSqliteStore } = await import("./storage/sqlite/openSqliteStore.ts");
    return openSqliteStore(path.resolve(needs.folder, storage.file), Date.now());
  }
  const { openPostgresStore } = await import("./storage/postgres/openPostgresStore.ts");
  return openPostgresStore(await needs.secret(storage.url), {
    connections: storage.connections,
    noteError: (error) => needs.log("database-connection-lost", { error: error.name }),
  });
}
