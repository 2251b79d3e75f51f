import { describe, expect, it } from "vitest";
import { listenHost } from "@/scripts/serve/listen-host.mjs";

describe("the address that the server listens on", () => {
  it("is the one in HOSTNAME", () => {
    expect(listenHost({ HOSTNAME: "127.0.0.1" }, "box")).toBe("127.0.0.1");
    expect(listenHost({ HOSTNAME: "localhost" }, "box")).toBe("localhost");
    expect(listenHost({ HOSTNAME: " :: " }, "box")).toBe("::");
  });

  it.each([undefined, "", "  ", "4f1c2d3e9a7b", "box.example", "box"])(
    "means all addresses if HOSTNAME is %j, as set by a container or a shell",
    (name) => {
      const machine = name?.startsWith("box") ? "box.example" : "4f1c2d3e9a7b";
      expect(listenHost({ HOSTNAME: name }, machine)).toBeUndefined();
    },
  );
});
