const pattern = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i;

/** Whether a text can be an e-mail address that mails are sent to or from. */
export function isAddress(text: string): boolean {
  return pattern.test(text);
}
