/** The studio's own pages. */
export const appScheme = "parley-app";
/** The address that the studio's pages have; nothing else may call main. */
export const appOrigin = `${appScheme}://studio`;
/** The simulator's pages, each session a host, and so an origin, of its own. */
export const simulatorScheme = "parley-sim";
