/** Runs once in each server process, before its first request. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { endTurnsOnSignals } = await import("@/lib/shutdown/end-turns-on-signals");
  endTurnsOnSignals();
}
