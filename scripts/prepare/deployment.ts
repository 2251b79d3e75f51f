import { readDatabaseTarget } from "@/lib/db/database-target";
import { parseEnvironment } from "@/lib/env";

/**
 * Throws a sentence for what would build here and then fail on every request. Elsewhere than on
 * Vercel a build may run where the secret isn't known yet: the start asks for it.
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
