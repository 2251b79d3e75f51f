import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { ConcurrencyLimit } from "./concurrency-limit";

const SALT_BYTES = 16;
const KEY_BYTES = 32;
/** scrypt's cost parameter; it uses 128 × cost × block size bytes of memory. */
const COST = 2 ** 15;
const BLOCK_SIZE = 8;
const MAX_MEMORY = 128 * COST * BLOCK_SIZE * 2;

/** Node has four threads for hashing, file reads and DNS lookups; some must stay free. */
const hashing = new ConcurrencyLimit(2);

/** A salted scrypt hash as `scrypt$cost$salt$key`; salt and key are base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await deriveKey(password, salt, COST);
  return ["scrypt", COST, salt.toString("base64url"), key.toString("base64url")].join("$");
}

export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [scheme, cost, salt, key] = stored.split("$");
  if (scheme !== "scrypt" || !cost || !salt || !key) return false;
  const expected = Buffer.from(key, "base64url");
  const actual = await deriveKey(password, Buffer.from(salt, "base64url"), Number(cost));
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

function deriveKey(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: cost, r: BLOCK_SIZE, p: 1, maxmem: MAX_MEMORY };
  return hashing.run(
    () =>
      new Promise((resolve, reject) => {
        scrypt(password.normalize("NFKC"), salt, KEY_BYTES, options, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );
}
