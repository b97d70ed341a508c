/**
 * How far a visitor's request is. `waiting`: Parley answers it by itself; `held`: too many came, and the user says whether this one
 * counts; `yours`: it needs an answer of the user; `booked`: it is in a calendar; `refused`: nobody has offered that time; `closed`:
 * the user is done with it.
 */
export const requestStates = ["waiting", "held", "yours", "booked", "refused", "closed"] as const;

/**
 * Why a request is where it is. Waiting: `unavailable`, no calendar could be read, `noCalendar`, nobody of those asked for has one,
 * `allowed`, the user has let it pass, `lost`, it was about to go into a calendar that is not connected any more, `over`, its time
 * passed before it could be answered. Held: `address`, `slot` or `flood`, too many of one address, for one time, or at all. Yours:
 * `taken`; `past`, or too soon; `nobody`, whoever was asked for is gone; `wishes`, no time was offered. Refused: `forged`. Booked:
 * `cancelled`, the meeting was taken away since.
 */
export const requestReasons = [
  "",
  "unavailable",
  "noCalendar",
  "allowed",
  "address",
  "slot",
  "flood",
  "taken",
  "past",
  "nobody",
  "wishes",
  "forged",
  "cancelled",
  "lost",
  "over",
] as const;

export type RequestState = (typeof requestStates)[number];
export type RequestReason = (typeof requestReasons)[number];
