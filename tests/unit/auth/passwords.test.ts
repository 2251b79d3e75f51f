import { describe, expect, it } from "vitest";
import { CredentialsSchema } from "@/lib/auth/accounts";
import { hashPassword, verifyPassword } from "@/lib/auth/passwords";

describe("passwords", () => {
  it("match their own hash and no other", async () => {
    const hash = await hashPassword("correct horse battery");
    expect(await verifyPassword("correct horse battery", hash)).toBe(true);
    expect(await verifyPassword("correct horse batterz", hash)).toBe(false);
    expect(await verifyPassword("", hash)).toBe(false);
  });

  it("are salted, so that equal passwords have different hashes", async () => {
    const [one, other] = await Promise.all([hashPassword("the same"), hashPassword("the same")]);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^scrypt\$32768\$[\w-]{22}\$[\w-]{43}$/);
  });

  it("match in any Unicode normalization", async () => {
    expect(
      await verifyPassword("cafe\u0301 au lait", await hashPassword("caf\u00e9 au lait")),
    ).toBe(true);
  });

  it.each(["", "scrypt", "plain$1$a$b", "scrypt$32768$$"])(
    "never match the hash %j",
    async (stored) => {
      expect(await verifyPassword("anything", stored)).toBe(false);
    },
  );
});

describe("CredentialsSchema", () => {
  it("normalizes the spelling of an email", () => {
    const { email } = CredentialsSchema.parse({
      email: "Kim@Example.com",
      password: "x".repeat(10),
    });
    expect(email).toBe("kim@example.com");
  });

  it.each([
    { email: "kim", password: "x".repeat(10) },
    { email: "kim@example.com", password: "x".repeat(9) },
    { email: "kim@example.com", password: "x".repeat(201) },
  ])("rejects $email with $password.length characters", (credentials) => {
    expect(CredentialsSchema.safeParse(credentials).success).toBe(false);
  });
});
