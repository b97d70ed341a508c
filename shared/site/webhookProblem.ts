/**
 * Why a webhook's address will not do; undefined: it will. Plain http is for the user's own computer only. One that is
 * not yet typed is no problem: it is left out.
 */
export function webhookProblem(address: string): "notUrl" | "insecure" | undefined {
  if (address === "") return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === "") return "notUrl";
  if (url.protocol === "https:" || isLoopback(url.hostname)) return undefined;
  return "insecure";
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
