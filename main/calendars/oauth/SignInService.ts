/**
 * A service that people sign in to. `issuer`: where its OpenID configuration is found; `needed`: the scopes without which nothing
 * works, of those that are asked for; `redirectHost`: as it stands in the redirect address; `listenOn`: the addresses that a browser
 * may take it for; `parameters`: of the sign-in page.
 */
export type SignInService = {
  readonly name: string;
  readonly issuer: string;
  readonly scopes: readonly string[];
  readonly needed: readonly string[];
  readonly redirectHost: "127.0.0.1" | "localhost";
  readonly listenOn: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
};
