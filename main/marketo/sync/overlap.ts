/** What Marketo tells late of a moment is asked for once more: a minute of it, and the second that is both end and beginning. */
export function overlap(timeScale: number): number {
  return 60_000 / timeScale + 1000;
}
