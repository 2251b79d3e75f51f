import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { assertPortIsFree, readPort } from "@/scripts/serve/port.mjs";

describe("readPort", () => {
  it.each([
    { args: [], variable: undefined, port: 3000 },
    { args: [], variable: "", port: 3000 },
    { args: [], variable: "4000", port: 4000 },
    { args: ["--port", "5000"], variable: "4000", port: 5000 },
    { args: ["--turbopack", "-p", "5001"], variable: undefined, port: 5001 },
  ])("is $port for $args with PORT $variable", ({ args, variable, port }) => {
    expect(readPort(args, variable)).toBe(port);
  });

  it("says what a port must be", () => {
    expect(() => readPort([], "abc")).toThrow('a number up to 65535, not "abc"');
    expect(() => readPort([], "70000")).toThrow("a number up to 65535");
  });
});

describe("assertPortIsFree", () => {
  it("suggests another port if one is in use, and leaves a free one free", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const check = () => assertPortIsFree(port, { host: "127.0.0.1", command: "dev" });
    await expect(check()).rejects.toThrow(
      `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm run dev.`,
    );
    server.close();
    await once(server, "close");
    await check();
    await check();
  });

  it.each(["no.such.host.invalid", "203.0.113.7"])(
    "says that %s isn't an address of this machine",
    async (host) => {
      await expect(assertPortIsFree(0, { host, command: "start" })).rejects.toThrow(
        `HOSTNAME must be an address of this machine, not "${host}".`,
      );
    },
  );
});
