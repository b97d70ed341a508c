const prefix = "parley:";

/** The keys under which the visitor's store has kept something beyond this page; none where storage is blocked. */
export function storedKeys(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}
