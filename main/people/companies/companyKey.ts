/** A company's key, of the id that a person points to it by: Marketo does not tell capitals apart. */
export function companyKey(pointer: string): string {
  return pointer.trim().normalize().toUpperCase();
}
