/** How high a card stands on the canvas, roughly. */
export function heightOf(data: object): number {
  const rows =
    "answers" in data ? data.answers : "cases" in data ? data.cases : "arms" in data ? data.arms : [];
  return 130 + (Array.isArray(rows) ? rows.length * 30 : 0);
}
