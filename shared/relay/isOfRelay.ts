/** What ids of snapshots begin with that a relay has made. */
export const relaySnapshotStart = "live-";

/** Whether an offer was a relay's, which answers who asks for it by itself. */
export function isOfRelay({ snapshotId }: { readonly snapshotId: string }): boolean {
  return snapshotId.startsWith(relaySnapshotStart);
}
