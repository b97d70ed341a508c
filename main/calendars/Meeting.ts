/**
 * A meeting as it is to be written into a calendar. `key`: of the booking; the entry's id is made from it, so that one booking is
 * one entry however often it is written. `start`, `end`: milliseconds since the epoch; `zone`: IANA name, for display there.
 * `invitation`: the same twice, for services that take HTML and those that do not. `online`: the service makes a video call for it.
 * `guests`: whoever else is invited. `reminderMinutes`: how long before it the calendar reminds, without it as it usually does.
 */
export type Meeting = {
  readonly key: string;
  readonly subject: string;
  readonly invitation: { readonly html: string; readonly text: string };
  readonly start: number;
  readonly end: number;
  readonly zone: string;
  readonly visitor: { readonly email: string; readonly name: string };
  readonly guests?: readonly { readonly email: string; readonly name: string }[];
  readonly organizer: { readonly email: string; readonly name: string };
  readonly location?: string;
  readonly online: boolean;
  readonly reminderMinutes?: number;
};
