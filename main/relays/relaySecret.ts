/** The name under which the vault keeps a relay's key. */
export function relaySecret(id: string): string {
  return `relay:${id}`;
}
