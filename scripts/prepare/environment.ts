import nextEnv from "@next/env";

/** Reads `.env` files as Next does, before anything looks at a variable. */
export function loadEnvironment(root: string, mode: "development" | "production"): void {
  nextEnv.loadEnvConfig(root, mode === "development", { info: ignore, error: console.error });
}

function ignore(): void {
  return undefined;
}
