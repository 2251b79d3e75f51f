import { describe, expect, it } from "vitest";
import { LinkSigner, type Ticket } from "@/lib/stores/attachments/signed-link";

const signer = new LinkSigner("a secret that only the tests know");
const NOW = 1_700_000_000_000;
const ticket: Ticket = {
  purpose: "preview",
  tenantId: "north",
  userId: "kim",
  id: "atc_1",
  expiresAt: NOW + 1,
};
const characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

describe("a signed link", () => {
  const token = signer.sign(ticket);

  it("grants its permission until the exact millisecond", () => {
    expect(signer.verify(token, "preview", NOW)).toEqual(ticket);
    expect(signer.verify(token, "preview", NOW + 1)).toBeNull();
  });

  it("reveals nothing about its owner, and is the same each time", () => {
    const shown = Buffer.from(token, "base64url").toString("latin1");
    for (const id of ["kim", "north", "atc_1"]) expect(`${token} ${shown}`).not.toContain(id);
    expect(signer.sign(ticket)).toBe(token);
    expect(signer.sign({ ...ticket, id: "atc_2" })).not.toBe(token);
  });

  it("is valid for only one purpose and one secret", () => {
    expect(signer.verify(token, "upload", NOW)).toBeNull();
    expect(new LinkSigner("another secret").verify(token, "preview", NOW)).toBeNull();
  });

  it("is rejected if any character was changed", () => {
    const accepted = [...token].flatMap((character, at) =>
      [...characters]
        .filter((other) => other !== character)
        .map((other) => token.slice(0, at) + other + token.slice(at + 1))
        .filter((other) => signer.verify(other, "preview", NOW) !== null),
    );
    expect(accepted).toEqual([]);
  });

  it.each([
    "",
    ".",
    "a.b",
    token.slice(0, -1),
    `${token}.`,
    `${token}.more`,
    `${token}=`,
    `${token} `,
  ])("is rejected as %j", (other) => expect(signer.verify(other, "preview", NOW)).toBeNull());
});
