// Stored on the global object because Next gives instrumentation and routes separate modules.
const holder: typeof globalThis & { chatkitStarterDraining?: true } = globalThis;

/** From now on, this process only finishes the turns that have started. */
export function startDraining(): void {
  holder.chatkitStarterDraining = true;
}

/** Whether this process is shutting down and accepts no new turns. */
export function isDraining(): boolean {
  return holder.chatkitStarterDraining === true;
}
