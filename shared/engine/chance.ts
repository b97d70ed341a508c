/**
 * A number from 0 up to 1 that looks drawn but is always the same for one seed and one name: 32-bit FNV-1a of the two,
 * stirred by the last step of MurmurHash3 so that seeds that follow each other land far apart.
 */
export function chance(seed: number, name: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed} ${name}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
