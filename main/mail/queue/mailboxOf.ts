/** What tells mailboxes apart: not how they are written, nor the tag behind a plus, which many servers bring to the same one (RFC 5233). */
export function mailboxOf(email: string): string {
  return email
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*@/, "@");
}
