/**
 * Things whose calls end with a crash at one of their steps, counted over all of them: before it is done, or right after
 * (`isDone`). `steps`: how many were gone.
 */
export function crashing(step: number, isDone: boolean) {
  let steps = 0;
  const through = <Call extends (...given: never[]) => unknown>(call: Call): Call =>
    ((...given: Parameters<Call>) => {
      steps += 1;
      const isNow = steps === step;
      if (isNow && !isDone) throw new Error("crash");
      const answer = call(...given);
      if (!isNow) return answer;
      if (!(answer instanceof Promise)) throw new Error("crash");
      return answer.then(() => {
        throw new Error("crash");
      });
    }) as Call;
  return <Thing extends object>(thing: Thing): Thing =>
    Object.fromEntries(Object.entries(thing).map(([name, call]) => [name, through(call as never)])) as Thing;
}
