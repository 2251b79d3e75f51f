import nextEnv from "@next/env";

/** Reads `.env` files like Next, before any variable is used. */
export function loadEnvironment(root: string, mode: "development" | "production"): void {
  nextEnv.loadEnvConfig(root, mode === "development", { info: ignore, error: console.error });
}

function ignore(): void {
  return undefined;
}
