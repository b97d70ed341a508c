/** When a relay made what it offers, in seconds since the epoch; NaN: the snapshot is none of a relay's. */
export function offeredAt(snapshotId: string): number {
  const [, made] = /^live-(\d{1,12})$/.exec(snapshotId) ?? [];
  return Number(made ?? Number.NaN);
}
