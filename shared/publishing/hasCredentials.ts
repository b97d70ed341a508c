/** Whether an address of the web carries a user's name or password, as in https://anna:secret@acme.com/. */
export function hasCredentials(address: string): boolean {
  // A browser takes backslashes for slashes and does without them.
  return /^\s*https?:[\\/]*[^\\/?#]*@/i.test(address);
}
