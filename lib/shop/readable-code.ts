const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Random characters that are easy to read out: no 0, O, 1, I, L or U. */
export function createReadableCode(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return [...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
}
