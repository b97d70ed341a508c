/** Whether a link is for a browser to follow. The engine has checked it too; a stored transcript gets a second look. */
export function isFollowable(url: string): boolean {
  return /^(https?:|mailto:|tel:)/i.test(url);
}
