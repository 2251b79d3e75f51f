/** Runs once in each server process, before its first request. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { checkConfiguration } = await import("@/lib/api/check-configuration");
  const { logger } = await import("@/lib/logger");
  const { registerNewUserHooks } = await import("@/lib/domains");
  registerNewUserHooks();
  // A condition that Next can decide, so that development doesn't compile the assistant for this.
  if (process.env.NODE_ENV === "production") {
    const { endTurnsOnSignals } = await import("@/lib/shutdown/end-turns-on-signals");
    endTurnsOnSignals();
    if (process.env["STARTED_IN"]) {
      const { prepareServer } = await import("@/lib/startup/prepare-server");
      await prepareServer();
    }
  }
  // On Vercel and in development the health check reports the problem.
  const configuration = checkConfiguration();
  if (!configuration.ok) {
    logger.fatal({ reason: configuration.reason }, "misconfigured");
    return;
  }
  const { keepSpareRoom } = await import("@/lib/db");
  await keepSpareRoom();
  const { env } = await import("@/lib/env");
  const { collector, serviceName } = env().telemetry;
  if (collector === undefined) return;
  const { startTracing } = await import("@/lib/telemetry/start-tracing");
  startTracing(serviceName);
}
