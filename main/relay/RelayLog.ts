/** What a relay tells of itself. `facts`: never who a visitor is, nor what he wrote. */
export type RelayLog = (event: string, facts?: Readonly<Record<string, string | number>>) => void;
