import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Builds the app if there is no build. */
export function ensureBuild(): void {
  if (!existsSync(".next/BUILD_ID")) {
    console.log("Building, because there is no build …");
    const env = { AUTH_SECRET: "a secret that only the benchmark knows", ...process.env };
    execFileSync("npm", ["run", "build"], { stdio: "inherit", env });
  }
  console.log("The production server is the build in .next; build again after a change.");
}
