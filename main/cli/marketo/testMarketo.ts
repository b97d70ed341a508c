import type { MarketoReport } from "#shared/marketo/marketoReport.ts";
import { checkConnection } from "../../marketo/connection/checkConnection.ts";
import { noteReport } from "../../marketo/connection/noteReport.ts";
import type { CommandIo, ExitCode } from "../Command.ts";
import type { MarketoCounts } from "./MarketoCounts.ts";
import { openConnection } from "./openConnection.ts";

/** Tries a connection and says who the key is of, what it allows, and what was used of the quota today. */
export async function testMarketo(
  { profile, json }: { readonly profile: string | undefined; readonly json: boolean },
  io: CommandIo,
): Promise<ExitCode> {
  const { client, connection, kept, store, close } = await openConnection(profile, io);
  try {
    const report = await checkConnection(client, { now: Date.now });
    if (kept && store !== undefined) noteReport(store, connection.id, report);
    const { status, capabilities, fields, calls } = report;
    const { user, usedToday, error } = status;
    const counts: MarketoCounts = {
      ...{ people: 0, removed: 0, activities: 0, fields, calls },
      warnings: warningsOf(report),
      ...(error === undefined ? {} : { error }),
    };
    if (json)
      io.out(
        JSON.stringify(
          { ...counts, endpoint: connection.endpoint, user, usedToday, ...capabilities },
          null,
          2,
        ),
      );
    else tell(connection.endpoint, report, io);
    return error === undefined ? 0 : 1;
  } finally {
    close();
  }
}

function warningsOf({ refused }: MarketoReport): readonly string[] {
  return refused.map(({ feature, error }) => `${feature}: ${error.message}`);
}

function tell(endpoint: string, report: MarketoReport, io: CommandIo): void {
  const { user, usedToday, error } = report.status;
  if (error !== undefined) {
    const request = error.requestId === undefined ? "" : ` (request ${error.requestId})`;
    io.err(`${endpoint}: ${error.code}: ${error.message}${request}`);
    return;
  }
  io.out(`${endpoint} works${user === undefined ? "" : `, as ${user}`}.`);
  if (usedToday !== undefined) io.out(`Calls today, of all that use the subscription: ${usedToday}`);
  for (const [feature, verdict] of Object.entries(report.capabilities.features))
    io.out(`${feature}: ${verdict}`);
  for (const warning of warningsOf(report)) io.err(`warning  ${warning}`);
}
