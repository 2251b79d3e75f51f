import { readDatabaseTarget } from "@/lib/db/database-target";
import { parseEnvironment } from "@/lib/env";

/**
 * Throws for settings that would build but then fail on every request. Outside Vercel, a build can
 * run without the secret, which is required at startup instead.
 */
export function assertDeployable(variables: Readonly<Record<string, string | undefined>>): void {
  const { onVercel, authSecret } = parseEnvironment(variables);
  readDatabaseTarget(variables);
  if (onVercel && !authSecret) {
    throw new Error(
      "AUTH_SECRET is not set, and no page works without it: add it to the project's environment variables on Vercel, for example the output of `openssl rand -base64 32`.",
    );
  }
}
