/** Where something is shown while it is dragged or given another size, in canvas units. */
export type Place = {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
};

/** Places by the ids of cards, collapsed groups and notes. */
export type Places = ReadonlyMap<string, Place>;
