/** An instant (milliseconds since the epoch) as Marketo takes it: without milliseconds. */
export function marketoTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
