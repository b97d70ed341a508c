/**
 * A meeting that was asked for. `writing`: the agent's time is kept while it is written into his calendar; `failed`: it could not be,
 * and the time is free again. Instants: milliseconds since the epoch; `touchedAt`: when somebody last worked on it; `entry`: the
 * calendar's id of it; `account`, `calendar`: where it is written to, whatever the agent's setting says later; null: it was made before
 * that was noted.
 */
export type RelayBooking = {
  readonly requestId: string;
  readonly whom: string;
  readonly agent: string;
  readonly start: number;
  readonly end: number;
  readonly createdAt: number;
  readonly touchedAt: number;
  readonly state: "writing" | "confirmed" | "cancelled" | "failed";
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly language: string;
  readonly dialogue: string;
  readonly account: string | null;
  readonly calendar: string | null;
  readonly entry: string | null;
  readonly callUrl: string | null;
};
