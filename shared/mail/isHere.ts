/** Whether a host is this computer, so that nothing travels that needs encryption. */
export function isHere(host: string): boolean {
  return ["localhost", "127.0.0.1", "::1", "[::1]"].includes(host.trim().toLowerCase());
}
