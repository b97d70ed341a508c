/** Whether a link may leave the app: https without credentials, or mailto. */
export function isSafeLink(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  if (protocol === "mailto:") return true;
  return protocol === "https:" && username === "" && password === "";
}
