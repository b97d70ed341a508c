/** The files of a bundle whose names stay the same, so that somebody else may have one that is called so. */
export const fixedNames = ["parley.js", "site.js", "index.html", "install.html"] as const;
