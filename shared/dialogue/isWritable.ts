/** Whether a conversation may write an attribute: only a person's, a company's and its own answers. */
export function isWritable(name: string): boolean {
  return /^(?:lead|company|answers)\../.test(name);
}
