/** What the credentials of a profile are called in the vault. */
export function secretName(profile: string): string {
  return `marketo.${profile}`;
}
