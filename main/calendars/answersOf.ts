import type { GuestAnswer } from "#shared/scheduling/meetings/guestAnswers.ts";
import type { KeptMeeting } from "./KeptMeeting.ts";

/** What services call the answers, in small letters: Google, Microsoft, and RFC 5545, 3.2.12. */
const words: ReadonlyMap<string, GuestAnswer> = new Map([
  ["accepted", "accepted"],
  ["declined", "declined"],
  ["tentative", "tentative"],
  ["tentativelyaccepted", "tentative"],
]);

/** The answers of those guests who have answered. `read`: a guest's address, and what the service says of his answer. */
export function answersOf<Guest>(
  guests: readonly Guest[],
  read: (guest: Guest) => readonly [email: string, word: string | null | undefined],
): Pick<KeptMeeting, "answers"> {
  const answers = guests.flatMap((guest) => {
    const [email, word] = read(guest);
    const answer = words.get(word?.toLowerCase() ?? "");
    return answer ? [{ email, answer }] : [];
  });
  return answers.length > 0 ? { answers } : {};
}
