/** Whether a host belongs to the same site as another: the same, or one of its sub-domains; `www.` does not count. */
export function sameSite(host: string, site: string): boolean {
  const base = site.replace(/^www\./, "");
  return host === base || host.endsWith(`.${base}`);
}
