// Kept on the global object: Next gives instrumentation and routes modules of their own.
const holder: typeof globalThis & { chatkitStarterDraining?: true } = globalThis;

/** From here on this process only finishes what it has begun. */
export function startDraining(): void {
  holder.chatkitStarterDraining = true;
}

/** Whether this process was asked to end and takes no new turns. */
export function isDraining(): boolean {
  return holder.chatkitStarterDraining === true;
}
