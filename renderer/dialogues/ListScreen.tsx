/** The list of dialogues. */
export function ListScreen() {
  return <main />;
}
