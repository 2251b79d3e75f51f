import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { addMessage, createThread } from "../support/harness";
import { postJson, readPost, threadIdOf } from "../support/front-door";
import { chat } from "./front-door";

describe("the first server in the library's README", () => {
  it.each(["front-door.ts", "sqlite-chat.ts"])("is %s verbatim", (name) => {
    const source = readFileSync(new URL(name, import.meta.url), "utf8");
    const readme = readFileSync("packages/chatkit-server/README.md", "utf8");
    expect(readme).toContain(`\`\`\`ts\n${source}\`\`\``);
  });

  // Node has SQLite since 22.13.
  it.skipIf(process.getBuiltinModule("node:sqlite") === undefined)(
    "keeps its threads in a file (with Node 22.13 or newer)",
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), "chatkit-readme-"));
      vi.doMock("@acme/chatkit-server/sqlite-store", async (load) => {
        const { openSqliteStores } =
          await load<typeof import("@acme/chatkit-server/sqlite-store")>();
        const inFolder = (file: string) => openSqliteStores({ path: path.join(folder, file) });
        return { openSqliteStores: (options: { path: string }) => inFolder(options.path) };
      });
      try {
        const { chat } = await import("./sqlite-chat");
        const events = await readPost(chat, createThread());
        expect(JSON.stringify(events)).toContain("1 messages so far.");
        expect(existsSync(path.join(folder, "chat.db"))).toBe(true);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  it("lets users in and counts their messages", async () => {
    vi.spyOn(console, "info").mockReturnValue();
    expect((await postJson(chat, createThread())).status).toBe(401);
    const ann = { "x-user-id": "ann" };
    const first = await readPost(chat, createThread("Tents?"), ann);
    const second = await readPost(chat, addMessage("Boots?", {}, threadIdOf(first)), ann);
    expect(JSON.stringify(second)).toContain("Hello ann, this is message 2.");
    expect(JSON.stringify(first)).toContain('"title":"Tents?"');
  });
});
