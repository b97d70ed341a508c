/**
 * Lets calls go one after the other, in the limits of Marketo: a number in any window of time, a number at once, none while it
 * is paused. A call counts from its start until a window after its end, so that the limit also holds where it arrives.
 */
export type Gate = {
  /** Waits for a turn and answers its number; undefined: given up. After a number, `leave` must follow. */
  readonly enter: (signal?: AbortSignal) => Promise<number | undefined>;
  /** `sent`: something went out in its turn, and counts. */
  readonly leave: (sent: boolean) => void;
  /**
   * The call of this turn was refused (606): nobody goes for a window, for longer when it happens again, and from now on fewer
   * in each. Calls that were under way together are refused together; that counts once.
   */
  readonly slowDown: (turn: number) => void;
  /** The same for a moment, and fewer at once from now on (615). */
  readonly spread: (turn: number) => void;
  /** One at a time, until something went well: nobody knows yet whether Marketo takes calls again. */
  readonly probe: () => void;
  readonly wentWell: (turn: number) => void;
};
