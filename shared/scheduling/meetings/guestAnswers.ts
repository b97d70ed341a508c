/** What a guest can answer to an invitation. */
export const guestAnswers = ["accepted", "tentative", "declined"] as const;

export type GuestAnswer = (typeof guestAnswers)[number];
