import { describe, expect, it } from "vitest";
import { readVisitor, writeVisitor } from "@/lib/auth/visitor-cookie";

describe("the visitor cookie", () => {
  it.each([
    { userId: "guest_1", guest: true },
    { userId: "user.with.dots", guest: false },
  ])("identifies $userId", (visitor) => {
    expect(readVisitor(writeVisitor(visitor))).toEqual(visitor);
  });

  it.each([undefined, "", "guest", "guest.", "admin.user_1"])("reads nobody in %j", (value) => {
    expect(readVisitor(value)).toBeNull();
  });
});
