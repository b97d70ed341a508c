/** Names that were found good: to ask the system costs more than everything else about a record. */
const known = new Set<string>();
/** More than there are; a name can be written in many ways. */
const most = 2000;

/** Whether clocks can be read in a time zone: an IANA name that this system knows. */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  // Newer engines take offsets too; a visitor's browser may not.
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    return false;
  }
  if (known.size < most) known.add(name);
  return true;
}
