/** Whether what is sent to an address of the web travels unread: with https, or to this computer. */
export function isEncrypted(address: string): boolean {
  return /^\s*(?:https:|http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?(?:[/?#]|$))/i.test(
    address,
  );
}
