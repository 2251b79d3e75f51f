import { authSecret } from "@/lib/auth/secret";

type ConfigurationCheck = { ok: true } | { ok: false; reason: string };

/**
 * Whether the variables are valid and all required ones are set. Never throws. The reason contains
 * variable names, so log it and don't show it to visitors.
 */
export function checkConfiguration(): ConfigurationCheck {
  try {
    authSecret();
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : "It can't be read." };
  }
}
