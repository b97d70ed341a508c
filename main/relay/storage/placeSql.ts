/** What stands for the values. */
type Places = Readonly<Record<"agent" | "account" | "calendar", string>>;

/** Notes the calendar of an agent's bookings that stand, or are being written, and have none. */
export function placeSql({ agent, account, calendar }: Places): string {
  return `UPDATE bookings SET account = ${account}, calendar = ${calendar}
    WHERE agent = ${agent} AND account IS NULL AND state IN ('writing', 'confirmed')`;
}
