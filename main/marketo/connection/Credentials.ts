/** What a custom service of Marketo's (Admin > LaunchPoint) lets a program in with. Secret. */
export type Credentials = { readonly clientId: string; readonly clientSecret: string };
