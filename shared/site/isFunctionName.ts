/** Whether a page's function may be called so, such as `acme.onChat`. None at all is fine, too. */
export function isFunctionName(name: string): boolean {
  return /^(?:[\p{L}_$][\p{L}\d_$]*(?:\.[\p{L}_$][\p{L}\d_$]*)*)?$/u.test(name);
}
