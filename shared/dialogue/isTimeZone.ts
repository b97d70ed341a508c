/** Whether clocks can be read in a time zone: an IANA name that this system knows. */
export function isTimeZone(name: string): boolean {
  // Newer engines take offsets too; a visitor's browser may not.
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
