import { vi } from "vitest";

/**
 * Sets variables and forgets every module, as the environment is read once: import what reads it
 * afterwards.
 */
export function setEnvironment(variables: Record<string, string>): void {
  vi.resetModules();
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}
