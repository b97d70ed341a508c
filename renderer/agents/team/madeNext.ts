import type { TeamMember } from "#shared/scheduling/setup/team.ts";

/**
 * The order of a round in which a member comes next, and everybody else as before. `last`: who was booked last, who cannot come next
 * himself; null: nobody was yet.
 */
export function madeNext(members: readonly TeamMember[], last: string | null, id: string): TeamMember[] {
  const member = members.find((one) => one.id === id);
  if (!member || id === last) return [...members];
  const others = members.filter((one) => one.id !== id);
  return others.toSpliced(others.findIndex((one) => one.id === last) + 1, 0, member);
}
