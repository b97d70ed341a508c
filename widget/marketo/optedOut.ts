/** Whether the visitor wants Marketo to know nothing of him: the mark that Munchkin sets for `marketo_opt_out=true`. */
export function optedOut(): boolean {
  try {
    return /(?:^|; )mkto_opt_out=true(?:;|$)/.test(document.cookie);
  } catch {
    // A page in a sandbox has no cookies.
    return false;
  }
}
