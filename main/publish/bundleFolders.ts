/** The folders that a bundle's files stand in; blank: beside the others. */
export const bundleFolders = ["", "a", "c", "d"] as const;
