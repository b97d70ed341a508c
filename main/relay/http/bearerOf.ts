/** The key in an `Authorization` header; blank if there is none. */
export function bearerOf(header: string | undefined): string {
  return /^Bearer ([\w.~+/=-]{1,512})$/i.exec(header ?? "")?.[1] ?? "";
}
