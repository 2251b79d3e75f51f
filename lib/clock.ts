/** Milliseconds since 1970, from a source that tests can replace. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
