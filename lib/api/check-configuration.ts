import { authSecret } from "@/lib/auth/secret";

export type ConfigurationCheck = { ok: true } | { ok: false; reason: string };

/**
 * Whether the variables are valid and none that every page needs is missing; never throws. The
 * reason names variables, so it is for the log.
 */
export function checkConfiguration(): ConfigurationCheck {
  try {
    authSecret();
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : "It can't be read." };
  }
}
