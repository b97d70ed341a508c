import { existsSync } from "node:fs";
import path from "node:path";
import type { CalendarAccount } from "#shared/calendars/calendarAccount.ts";
import { readAccounts } from "../../calendars/accounts/readAccounts.ts";
import { writeFileAtomic } from "../../files/writeFileAtomic.ts";
import { readSetup } from "../../scheduling/readSetup.ts";
import type { CommandIo, ExitCode } from "../Command.ts";
import { openHomeStore } from "../openHomeStore.ts";
import { UsageError } from "../UsageError.ts";

/** Writes a first configuration, with the studio's agents, teams and calendars where there are any. A file that is there stays. */
export async function initRelay(file: string, json: boolean, io: CommandIo): Promise<ExitCode> {
  const target = path.resolve(io.cwd, file);
  if (existsSync(target))
    throw new UsageError("exists", `${file} is there already. Name another file, or remove it.`);
  const store = await openHomeStore(io);
  try {
    const accounts = store ? readAccounts(store) : [];
    const config = {
      host: "127.0.0.1",
      port: 8787,
      origins: ["https://www.example.com"],
      proxies: 0,
      storage: { kind: "sqlite", file: "relay.sqlite" },
      signWith: { env: "RELAY_SIGN_WITH" },
      studioKey: { env: "RELAY_STUDIO_KEY" },
      ...(accounts.some(({ provider }) => provider !== "caldav") && { sealWith: { env: "RELAY_SEAL_WITH" } }),
      accounts: accounts.map(accountOf),
      setup: store ? readSetup(store) : { agents: [], teams: [], holidays: [] },
    };
    await writeFileAtomic(target, `${JSON.stringify(config, null, 2)}\n`);
    const { agents, teams } = config.setup;
    io.out(
      json
        ? JSON.stringify({ file: target, agents: agents.length, teams: teams.length })
        : `Wrote ${file} with ${agents.length} agents and ${teams.length} teams. Put your site into origins, and the secrets into the environment.`,
    );
    return 0;
  } finally {
    store?.db.close();
  }
}

/** An account as a relay needs it. Its secret stays in the studio: the relay gets its own from the environment. */
function accountOf({ id, provider, server, name, calendars }: CalendarAccount, index: number) {
  const env = (what: string) => ({ env: `RELAY_ACCOUNT_${index + 1}_${what}` });
  if (provider === "caldav") {
    const invites = calendars.some((calendar) => calendar.invites);
    return { id, provider, server: server ?? "", user: name, password: env("PASSWORD"), invites };
  }
  const client = { id, provider, clientId: "", refreshToken: env("REFRESH_TOKEN") };
  return provider === "google" ? { ...client, clientSecret: env("CLIENT_SECRET") } : client;
}
