/** Lets work of the same name begin only when all before it has ended. Answers, or rejects, as the work does. */
export type Turn = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;

/** Nobody has begun yet. */
export function createTurn(): Turn {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, mine);
    const leave = () => {
      if (last.get(name) === mine) last.delete(name);
    };
    mine.then(leave, leave);
    return mine;
  };
}
