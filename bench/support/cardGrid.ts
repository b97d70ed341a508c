/** A dialogue document of `cards` questions on a square grid, each with 2 to 4 answers; 1.2 connections a card. */
export function cardGrid(id: string, cards: number) {
  const across = Math.ceil(Math.sqrt(cards));
  const nodes = Array.from({ length: cards }, (_, index) => ({
    id: `q${index}`,
    kind: "question",
    position: { x: 340 * (index % across), y: 240 * Math.floor(index / across) },
    data: {
      text: { en: `Question ${index}: which of these would help you most right now, and how soon?` },
      answers: Array.from({ length: 2 + (index % 3) }, (_, answer) => ({
        id: `a${answer}`,
        label: { en: `Answer ${answer + 1}` },
      })),
    },
  }));
  const edge = (from: number, port: string, to: number) => ({
    id: `q${from}-${port}`,
    from: { node: `q${from}`, port },
    to: { node: `q${to}` },
  });
  const edges = nodes.slice(1).flatMap((_, index) => {
    const down = index + across;
    const first = edge(index, "a0", index + 1);
    return index % 5 === 0 && down < cards ? [first, edge(index, "a1", down)] : [first];
  });
  return { format: 1 as const, id, name: `${cards} cards`, nodes, edges };
}
