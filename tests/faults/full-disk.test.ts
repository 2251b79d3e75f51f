import { spawnSync } from "node:child_process";
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { closeDatabase, getDatabase, keepSpareRoom } from "@/lib/db";
import { prepareServer } from "@/lib/startup/prepare-server";
import { rowsOf } from "../support/authorization/things";
import { textInput } from "../support/chatkit-http-client";
import { openUnlimitedApp, SIGNED_WITH } from "../support/unlimited-app";

// Unlike SQLite's own limit on pages, a full disk leaves no room for its log either.

vi.mock("next/server", async (load) => ({ ...(await load<object>()), after: () => undefined }));

const DISK_MB = 48;
const disk = mkdtempSync(join(tmpdir(), "full-disk-"));
const mount = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_MB}m`, "tmpfs", disk]);
const isMounted = mount.status === 0;
const filler = join(disk, "filler");

/** Writes until nothing more fits. */
function fillDisk(): void {
  const file = openSync(filler, "w");
  for (const bytes of [1_048_576, 4_096, 1]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(bytes, "x"));
    } catch (error) {
      expect(error).toMatchObject({ code: "ENOSPC" });
    }
  }
  closeSync(file);
}

async function send(userId: string, body?: object): Promise<Response> {
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(userId)
    .setExpirationTime("5m")
    .sign(new TextEncoder().encode(SIGNED_WITH));
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  if (!body) {
    const { DELETE } = await import("@/app/api/account/route");
    return DELETE(new Request("http://shop.example/api/account", { method: "DELETE", headers }));
  }
  const { POST } = await import("@/app/api/chatkit/route");
  return POST(
    new Request("http://shop.example/api/chatkit", {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    }),
  );
}

const hello = { type: "threads.create", params: textInput("hello") };
const list = { type: "threads.list", params: {} };
const ThreadsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

async function threadsOf(userId: string): Promise<string[]> {
  const response = await send(userId, list);
  expect(response.status).toBe(200);
  return ThreadsSchema.parse(await response.json()).data.map(({ id }) => id);
}

async function hear(userId: string): Promise<string> {
  const response = await send(userId, hello);
  expect(response.status).toBe(200);
  return response.text();
}

function spareFiles(): string[] {
  return readdirSync(disk, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith("-spare"));
}

afterAll(() => rmSync(disk, { recursive: true, force: true }));

describe.skipIf(!isMounted)(
  "on a disk that is full (where a tmpfs can be mounted, as root on Linux)",
  () => {
    let close: () => Promise<void>;

    beforeAll(async () => {
      vi.stubEnv("TMPDIR", disk);
      ({ close } = await openUnlimitedApp());
      await keepSpareRoom();
    });

    afterAll(async () => {
      await close();
      // Lazily, because SQLite's files stay open until its connection is collected.
      spawnSync("umount", ["--lazy", disk]);
    });

    it("messages get 503, reading and deleting work, and the next turn needs no restart", async () => {
      for (const userId of ["leaving", "staying"]) {
        expect(await hear(userId)).toContain("thread.item.done");
      }
      fillDisk();

      const refused = await send("staying", hello);
      expect(refused.status).toBe(503);
      expect(await refused.json()).toMatchObject({
        error: { code: "unavailable", message: expect.any(String) },
      });
      const [thread_id] = await threadsOf("staying");
      const deleted = await send("staying", { type: "threads.delete", params: { thread_id } });
      expect(deleted.status).toBe(200);
      expect(await threadsOf("staying")).toEqual([]);
      expect((await send("leaving")).status).toBe(200);
      expect(await rowsOf({ tenantId: "default", userId: "leaving" })).not.toContain("hello");

      rmSync(filler);
      expect(await hear("staying")).toContain("thread.item.done");
      expect(await threadsOf("staying")).toHaveLength(1);
    });

    it("the spare file is there again after a deletion used it", async () => {
      expect(spareFiles()).toHaveLength(1);
      await hear("tidy");
      fillDisk();
      const [thread_id] = await threadsOf("tidy");
      const deleted = await send("tidy", { type: "threads.delete", params: { thread_id } });
      expect(deleted.status).toBe(200);
      expect(spareFiles()).toHaveLength(1);
      expect(existsSync(filler)).toBe(true);
      rmSync(filler);
    });

    it("a server that was stopped starts again, reads and deletes", async () => {
      await hear("patient");
      // A copy is what a clean stop leaves: without the files that SQLite makes to open it.
      const path = join(disk, "stopped.db");
      await (
        await getDatabase()
      ).$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
      const { DATABASE_URL = "" } = process.env;
      copyFileSync(DATABASE_URL.slice("file:".length), path);
      await closeDatabase();
      vi.stubEnv("DATABASE_URL", `file:${path}`);
      await keepSpareRoom();
      fillDisk();
      await prepareServer();
      expect(existsSync(`${path}-spare`)).toBe(true);
      fillDisk();

      const [thread_id] = await threadsOf("patient");
      expect((await send("patient", hello)).status).toBe(503);
      const deleted = await send("patient", { type: "threads.delete", params: { thread_id } });
      expect(deleted.status).toBe(200);
      expect(await threadsOf("patient")).toEqual([]);
    });
  },
);
