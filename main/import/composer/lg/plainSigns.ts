/** A wording without the backslashes that let signs of the `.lg` format stand for themselves. */
export function plainSigns(wording: string): string {
  return wording.replace(/\\([nrt$@{}[\]\\])/g, (_, sign: string) => {
    if (sign === "n") return "\n";
    return sign === "r" ? "" : sign === "t" ? " " : sign;
  });
}
