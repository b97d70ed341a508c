import { createHash } from "node:crypto";
import type { Pool } from "pg";
import { RelayConfigError } from "../../config/RelayConfigError.ts";
import { inTransaction } from "./inTransaction.ts";
import { locks } from "./locks.ts";

type Applied = { readonly number: number; readonly hash: string };

/**
 * Brings the database to the newest shape, while other relays that start wait. What was applied once never changes.
 *
 * @throws {RelayConfigError} when a later version, or another one, has made it
 */
export async function migratePostgres(pool: Pool, migrations: readonly string[]): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query("SELECT pg_advisory_xact_lock($1, 0)", [locks.migrate]);
    await client.query(
      "CREATE TABLE IF NOT EXISTS migrations (number integer PRIMARY KEY, hash text NOT NULL)",
    );
    const { rows } = await client.query<Applied>("SELECT number, hash FROM migrations ORDER BY number");
    const wanted = migrations.map((sql) => createHash("sha256").update(sql).digest("hex"));
    if (rows.some(({ hash }, index) => hash !== wanted[index]))
      throw new RelayConfigError(
        "Another version of Parley has made this database. Update the relay, or name another database.",
      );
    for (const [index, sql] of migrations.entries()) {
      if (index < rows.length) continue;
      await client.query(sql);
      await client.query("INSERT INTO migrations (number, hash) VALUES ($1, $2)", [index + 1, wanted[index]]);
    }
  });
}
