/**
 * Whom to keep of those who come, besides those who are kept already: who was created at `createdSince` (milliseconds since the
 * epoch) or later; nobody if left out. `leaveOut`: a field that came only to tell that.
 */
export type WantedPeople = { readonly createdSince?: number; readonly leaveOut?: string };
