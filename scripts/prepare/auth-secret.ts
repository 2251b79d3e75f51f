import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const SECRET_BYTES = 32;
const OWNER_ONLY = 0o600;

/** Reads the development secret, or creates it, so that sessions survive a restart. */
export function developmentSecret(root: string): string {
  const path = join(root, ".data", "auth-secret");
  mkdirSync(dirname(path), { recursive: true });
  try {
    // Creating fails if the file exists, so that two simultaneous starts use the same secret.
    const secret = randomBytes(SECRET_BYTES).toString("base64url");
    writeFileSync(path, secret, { flag: "wx", mode: OWNER_ONLY });
    return secret;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    return readFileSync(path, "utf8").trim();
  }
}
