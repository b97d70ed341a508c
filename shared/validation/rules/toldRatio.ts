/** A contrast ratio as it is told, with one digit: 4.49 must not be told as 4.5. */
export function toldRatio(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
