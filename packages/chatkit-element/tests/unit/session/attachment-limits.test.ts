import { describe, expect, it } from "vitest";
import { readDeeplink } from "../../../src/host/deeplink";
import { acceptAttribute, maxSizeFor, refusalOf } from "../../../src/session/attachment-limits";

const file = { name: "photo.JPG", type: "image/jpeg", size: 900 };

describe("attachment limits", () => {
  it("prefer the exact type over image/* and image/* over *", () => {
    const maxSize = { "*": 1, "image/*": 2, "image/png": 3 };
    expect(maxSizeFor({ enabled: true, maxSize }, "image/png")).toBe(3);
    expect(maxSizeFor({ enabled: true, maxSize }, "image/jpeg")).toBe(2);
    expect(maxSizeFor({ enabled: true, maxSize }, "text/plain")).toBe(1);
    expect(maxSizeFor({ enabled: true, maxSize: { "": 9 } }, "text/plain")).toBe(9);
    expect(maxSizeFor({ enabled: true }, "text/plain")).toBe(104_857_600);
  });

  it("reject files by count, type and size", () => {
    const accept = { "image/*": [".png", "jpg"] };
    expect(refusalOf({ enabled: true }, file, 10)).toBe("too_many");
    expect(refusalOf({ enabled: true, accept }, file, 0)).toBeNull();
    expect(refusalOf({ enabled: true, accept: { "text/plain": ["txt"] } }, file, 0)).toBe(
      "wrong_type",
    );
    expect(refusalOf({ enabled: true, accept: { "x/y": [".jpg"] } }, file, 0)).toBeNull();
    expect(refusalOf({ enabled: true, maxSize: 899 }, file, 0)).toBe("too_large");
  });

  it("give the file picker types and extensions", () => {
    expect(acceptAttribute({ enabled: true, accept: { "image/*": ["png", ".gif"] } })).toBe(
      "image/*,.png,.gif",
    );
  });
});

describe("deeplinks", () => {
  it("are read into a name and data", () => {
    expect(readDeeplink("chatkit-link://source?source_id=7")).toEqual({
      name: "source",
      data: { source_id: "7" },
    });
    expect(readDeeplink("chatkit-link://Orders/A%20B/?tag=x&tag=y")).toEqual({
      name: "Orders/A B",
      data: { tag: ["x", "y"] },
    });
  });

  it("are not read from other URLs", () => {
    expect(readDeeplink("https://example.com")).toBeNull();
  });
});
