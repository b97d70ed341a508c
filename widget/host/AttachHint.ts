/**
 * Watches a field for an e-mail and shows below it what was probably meant, to be taken with one tap: then it stands in
 * the field and `send` is called. It never keeps anything from being sent as it is.
 */
export type AttachHint = (
  input: HTMLInputElement | HTMLTextAreaElement,
  language: string,
  send: () => void,
) => void;
