import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

type Table = "agents" | "teams" | "holiday_lists";

const columns = { agents: "agent", teams: "team", holiday_lists: "list" } as const satisfies Record<
  Table,
  string
>;

/**
 * Puts a setup in the place of the stored one, in one transaction. Rows that stay as they are are not written. What agents were
 * called who are removed is kept: meetings that they had still name them.
 *
 * @throws {Failure} `invalid` when two have the same id
 */
export function saveSetup(
  { agents, teams, holidays }: Parsed<"agents:save">,
  { store: { db } }: Pick<HandlerContext, "store">,
): Output<"agents:save"> {
  const put = (table: Table, things: readonly { readonly id: string }[]) => {
    const ids = new Set(things.map(({ id }) => id));
    if (ids.size < things.length) throw new Failure("invalid", "Two of them have the same id.");
    const known = db.prepare<[], { id: string }>(`SELECT id FROM ${table}`).all();
    const remove = db.prepare(`DELETE FROM ${table} WHERE id = ?`);
    for (const { id } of known) if (!ids.has(id)) remove.run(id);
    const column = columns[table];
    const keep = db.prepare(
      `INSERT INTO ${table} (id, position, ${column}) VALUES (?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET position = excluded.position, ${column} = excluded.${column}
      WHERE position <> excluded.position OR ${column} <> excluded.${column}`,
    );
    things.forEach((thing, index) => {
      keep.run(thing.id, index, JSON.stringify(thing));
    });
  };
  const keepNames = db.prepare(
    `INSERT OR REPLACE INTO former_agents (id, name, zone)
    SELECT id, coalesce(nullif(agent ->> 'name', ''), agent ->> 'email', ''), coalesce(agent ->> 'timeZone', 'UTC') FROM agents
    WHERE id NOT IN (SELECT value FROM json_each(?))`,
  );
  db.transaction(() => {
    keepNames.run(JSON.stringify(agents.map(({ id }) => id)));
    put("agents", agents);
    put("teams", teams);
    put("holiday_lists", holidays);
  })();
}
