/** Whether a text is a CSS selector, as the browser of a visitor would read it. */
export function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
