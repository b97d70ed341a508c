/** Writes shares from 0 to 1 as a language does: `34.5%`. */
export function percentText(language: string): (share: number) => string {
  const format = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return (share) => format.format(share);
}
