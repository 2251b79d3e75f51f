import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ChatKit } from "@acme/chatkit-server";
import { addMessage, createThread } from "../support/harness";
import { readPost, threadIdOf } from "../support/front-door";
import { makeThread } from "./builders";
import { createOwner, keyOf, type Owner } from "./contract-stores";
import { describeStores } from "./describe-stores";

const hasSqlite = process.getBuiltinModule("node:sqlite") !== undefined;

const { openSqliteStores } = hasSqlite
  ? await import("@acme/chatkit-server/sqlite-store")
  : { openSqliteStores: () => expect.unreachable("Node has no SQLite") };

afterEach(() => vi.restoreAllMocks());

// Node includes SQLite since 22.13; on older versions, only the error message can be tested.
describe.skipIf(!hasSqlite)("stores on node:sqlite (with Node 22.13 or newer)", () => {
  describeStores((clock) => openSqliteStores<Owner>({ path: ":memory:", ownerOf: keyOf, clock }));

  function inFile(test: (file: string) => Promise<void>) {
    return async () => {
      const folder = mkdtempSync(path.join(tmpdir(), "chatkit-sqlite-"));
      try {
        await test(path.join(folder, "chat.db"));
      } finally {
        rmSync(folder, { recursive: true });
      }
    };
  }

  it(
    "keep a conversation across a restart",
    inFile(async (file) => {
      const count = async (body: object) => {
        const stores = openSqliteStores({ path: file });
        const chat = new ChatKit({ store: stores.store, turnStore: stores.turnStore });
        chat.handler(async function* ({ messages }) {
          yield `${messages.length} messages`;
        });
        const events = await readPost(chat, body);
        stores.close();
        return events;
      };
      const first = await count(createThread("Hello"));
      expect((await count(addMessage("Again", {}, threadIdOf(first)))).at(-1)).toMatchObject({
        item: { content: [{ text: "3 messages" }] },
      });
    }),
  );

  it(
    "are shared by processes that open the same file",
    inFile(async (file) => {
      const [one, two] = [file, file].map((path) =>
        openSqliteStores<Owner>({ path, ownerOf: keyOf }),
      );
      const owner = createOwner();
      await one?.store.saveThread(makeThread(), owner);
      expect(await two?.store.loadThread("thr_1", owner)).toEqual(makeThread());
      await one?.turnStore.begin({ id: "trn_1", thread_id: "thr_1", lease: 1_000 }, owner);
      const busy = two?.turnStore.begin({ id: "trn_2", thread_id: "thr_1", lease: 1_000 }, owner);
      await expect(busy).rejects.toMatchObject({ name: "ThreadBusyError" });
      one?.close();
      two?.close();
    }),
  );

  it("separate the threads of different users by default", async () => {
    const { store, close } = openSqliteStores<{ userId: string }>({ path: ":memory:" });
    await store.saveThread(makeThread(), { userId: "ann" });
    await expect(store.loadThread("thr_1", { userId: "bob" })).rejects.toMatchObject({
      name: "NotFoundError",
    });
    close();
  });
});

describe("without node:sqlite", () => {
  it("importing the stores says which Node is needed", async () => {
    vi.resetModules();
    vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined);
    await expect(import("@acme/chatkit-server/sqlite-store")).rejects.toThrow(
      /needs node:sqlite, which is part of Node 22\.13 and newer; this is Node \d+/,
    );
  });
});
