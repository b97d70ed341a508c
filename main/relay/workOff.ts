import type { RelayLog } from "./RelayLog.ts";

/** Does one piece of work after the other. What fails of it is told in the log and holds up nothing that comes after it. */
export async function workOff<Piece>(
  pieces: readonly Piece[],
  work: (piece: Piece) => Promise<unknown>,
  log: RelayLog,
): Promise<void> {
  for (const piece of pieces) {
    try {
      await work(piece);
    } catch (error) {
      // Its message may hold what a visitor wrote; its name does not.
      log("sweep-failed", { error: error instanceof Error ? error.name : "unknown" });
    }
  }
}
