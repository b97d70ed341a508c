/** How to get in to a CalDAV server. `server`: https, or http on this computer; `password`: better an app's own than the user's. */
export type CaldavLogin = { readonly server: string; readonly user: string; readonly password: string };
