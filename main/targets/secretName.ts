/** What the password or key of a target is called in the vault. */
export function secretName(target: string): string {
  return `publish.${target}`;
}
