/** The address of a web page as people type it, with or without `https://`; undefined when it is none. */
export function readAddress(text: string): string | undefined {
  const typed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.parse(address);
  const isPage = url !== null && /^https?:$/.test(url.protocol) && /\.|^localhost$|^\[/.test(url.hostname);
  return isPage ? url.href : undefined;
}
