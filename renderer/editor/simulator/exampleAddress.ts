const anywhere = "https://www.example.com/";

/** An address that a page pattern fits, to try a dialogue at; one of nobody if the pattern names none. */
export function exampleAddress(pattern: string | undefined): string {
  const [, scheme = "", host = "", path = ""] =
    /^(?:(\*|https?):\/\/)?([^/?#]*)(.*)$/.exec(pattern ?? "") ?? [];
  const named = host.replace(/^\*\./, "www.");
  const address = `${scheme === "http" ? "http" : "https"}://${named}${path.replaceAll("*", "") || "/"}`;
  return named === "" || named.includes("*") || !URL.canParse(address) ? anywhere : new URL(address).href;
}
