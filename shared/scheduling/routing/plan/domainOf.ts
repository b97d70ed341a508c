/** The domain of an e-mail address, in small letters; null if the text is no address. */
export function domainOf(email: string): string | null {
  return /^[^@\s]+@([^@\s]+\.[^@\s.]+)$/.exec(email.trim().toLowerCase())?.[1] ?? null;
}
