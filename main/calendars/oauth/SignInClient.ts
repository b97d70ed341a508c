/** How Parley introduces itself to a service, as an admin has registered it there. `clientSecret`: Google's; blank for Microsoft. */
export type SignInClient = { readonly clientId: string; readonly clientSecret: string };
