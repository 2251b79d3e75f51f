/** A point where code waits until a test opens it. */
export interface Gate {
  readonly reached: Promise<void>;
  wait(): Promise<void>;
  open(): void;
}

export function createGate(): Gate {
  let arrive = () => {};
  let open = () => {};
  const reached = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    reached,
    async wait() {
      arrive();
      await opened;
    },
    open: () => open(),
  };
}
