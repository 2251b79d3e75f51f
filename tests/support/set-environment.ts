import { vi } from "vitest";

/**
 * Sets environment variables and resets all modules, because modules read the environment only
 * once. Import the modules that read it afterwards.
 */
export function setEnvironment(variables: Record<string, string>): void {
  vi.resetModules();
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}
