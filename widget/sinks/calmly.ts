/** Does what the page has to do with. Its own mistake belongs in the page's console, and must not stop the chat. */
export function calmly(action: () => void): void {
  try {
    action();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
