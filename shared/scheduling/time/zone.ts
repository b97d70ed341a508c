/** The rules of a time zone. `offsetAt`: milliseconds that its clocks are ahead of UTC at an instant (milliseconds since the epoch). */
export type Zone = { offsetAt(instant: number): number };
