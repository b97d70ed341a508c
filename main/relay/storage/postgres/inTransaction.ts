import type { Pool, PoolClient } from "pg";

/** Does work in one transaction: all of it stands, or nothing. Rejects with what the work rejects with. */
export async function inTransaction<Value>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN");
    const value = await work(client);
    await client.query("COMMIT");
    return value;
  } catch (error) {
    await client.query("ROLLBACK").catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    // A connection on which not even the way back worked is not used again.
    client.release(broken);
  }
}
