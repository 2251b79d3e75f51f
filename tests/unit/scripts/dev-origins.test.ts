import { networkInterfaces } from "node:os";
import { describe, expect, it, vi } from "vitest";
import { devOrigins } from "@/scripts/prepare/dev-origins.mjs";

vi.mock("node:os", () => ({ networkInterfaces: vi.fn(() => ({})) }));

describe("devOrigins", () => {
  it("includes every address of this machine, as a browser writes it", () => {
    vi.mocked(networkInterfaces).mockReturnValueOnce({
      eth0: [
        {
          address: "192.168.1.20",
          netmask: "255.255.255.0",
          family: "IPv4",
          mac: "00:00:00:00:00:01",
          internal: false,
          cidr: null,
        },
        {
          address: "FD00:0:0::1",
          netmask: "ffff::",
          family: "IPv6",
          mac: "00:00:00:00:00:01",
          internal: false,
          cidr: null,
          scopeid: 0,
        },
      ],
    });
    expect(devOrigins({})).toEqual([
      "localhost",
      "127.0.0.1",
      "[::1]",
      "192.168.1.20",
      "[fd00::1]",
    ]);
  });

  it("accepts hosts, ports and origins from DEV_ORIGINS", () => {
    const DEV_ORIGINS = "shop.test, *.ngrok.app,https://Tunnel.example:8443 , [fd00::2]:3000,,";
    expect(devOrigins({ DEV_ORIGINS }).slice(3)).toEqual([
      "shop.test",
      "*.ngrok.app",
      "tunnel.example",
      "[fd00::2]",
    ]);
    expect(devOrigins({ DEV_ORIGINS: " " })).toEqual(devOrigins({}));
  });

  it("includes a codespace's forwarded port", () => {
    const codespace = {
      CODESPACE_NAME: "fuzzy-tent",
      GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN: "app.github.dev",
    };
    expect(devOrigins(codespace)).toContain("fuzzy-tent-3000.app.github.dev");
    expect(devOrigins({ ...codespace, PORT: "4000" })).toContain("fuzzy-tent-4000.app.github.dev");
  });
});
