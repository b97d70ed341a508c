import type { Output } from "#shared/ipc/contract.ts";

type Connections = Output<"marketo:list">;

/** The connection that people come from: of those that were synced the last one. */
export function syncedConnection(connections: Connections | undefined): Connections[number] | undefined {
  return connections
    ?.filter(({ profile }) => profile.status.sync !== undefined)
    .toSorted((a, b) => (b.profile.status.sync?.at ?? 0) - (a.profile.status.sync?.at ?? 0))[0];
}
