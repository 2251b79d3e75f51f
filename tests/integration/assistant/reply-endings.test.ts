import { format } from "prettier";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { z } from "zod";
import { doneItems } from "../../support/assistant/assistant-client";
import { modelClient, OPENAI_APIS, type OpenAIApi } from "../../support/assistant/model-turn";
import { openShopDatabase } from "../../support/shop-database";
import { startOpenAIServer } from "../../support/openai-server/start-openai-server";
import { endingCases, type EndingCase } from "../../support/assistant/ending-cases";

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

const LoggedEndingSchema = z.object({ ending: z.object({ kind: z.string() }) });

interface Outcome {
  reads: string;
  retry: boolean | null;
  stored: string;
  /** The reason stored in the thread. */
  note: string;
  logged: string;
  /** The kind of ending in the log. */
  kind: string | undefined;
}

async function outcomeOf(ending: EndingCase, api: OpenAIApi): Promise<Outcome> {
  const openai = await startOpenAIServer();
  onTestFinished(() => openai.close());
  const logged: string[] = [];
  let kind: string | undefined;
  const log = (level: string) => (fields: object, message?: string) => {
    const { data } = LoggedEndingSchema.safeParse(fields);
    if (!data) return;
    kind = data.ending.kind;
    logged.push(`${level}: ${message}`);
  };
  const { client, store } = await modelClient({
    url: openai.url,
    api,
    user: `${ending.kind} over ${api}`,
    replyLimits: { outputTokens: 400, firstEvent: 2_000, silence: 500, turn: Infinity },
    parts: {
      ...(ending.timeLimit !== undefined && { timeLimit: ending.timeLimit }),
      logger: { debug: vi.fn(), info: vi.fn(), warn: log("warn"), error: log("error") },
    },
  });
  await ending.arrange(openai);
  const gone = new AbortController();
  const events = client.events(client.messageRequest("please"), gone.signal);
  const seen = [];
  try {
    for await (const event of events) {
      seen.push(event);
      const isDelta = event.type === "thread.item.updated" && event.update.type.endsWith("delta");
      if (ending.kind === "stopped" && isDelta) gone.abort();
    }
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
  const error = seen.find((event) => event.type === "error");
  const shown = doneItems(seen).findLast((item) => item.type === "assistant_message");
  const context = { ...client.owner } as Parameters<typeof store.loadThreadItems>[4];
  const stored = async () => {
    const page = await store.loadThreadItems(client.threadId ?? "", null, 20, "desc", context);
    const asked = page.data.findIndex((item) => item.type === "user_message");
    return page.data.slice(0, asked);
  };
  const answers = async () => (await stored()).filter((item) => item.type === "assistant_message");
  if (ending.kind === "stopped")
    await vi.waitFor(async () => expect(await answers()).toHaveLength(1));
  const text = (await answers()).map(({ content }) => content.map((part) => part.text).join(""))[0];
  const note = (await stored()).find((item) => item.type === "task")?.task;
  return {
    reads: error?.message ?? (shown ? "the answer" : "what was written so far"),
    retry: error ? error.allow_retry : null,
    stored: text === undefined ? "nothing" : isCut(text) ? "the answer so far" : "the answer",
    note: (note?.type === "custom" && note.title) || "–",
    logged: logged.join(", ") || "nothing",
    kind,
  };
}

function isCut(text: string): boolean {
  return text.startsWith("Half an answer");
}

const rows: { ending: EndingCase; outcome: Outcome }[] = [];

describe("a reply that ends as", () => {
  it.each(endingCases)("$kind ($how) is the same with both APIs", async (ending) => {
    const [first, second] = [
      await outcomeOf(ending, OPENAI_APIS[0]),
      await outcomeOf(ending, OPENAI_APIS[1]),
    ];
    expect(second).toEqual(first);
    expect(first.kind ?? ending.kind).toBe(ending.kind);
    expect(first.kind !== undefined).toBe(first.retry !== null);
    rows.push({ ending, outcome: first });
  });

  it("is documented in docs/reply-endings.md", async () => {
    const head = [
      "ending",
      "Responses API",
      "chat completions",
      "the user reads",
      "retry",
      "stored",
      "note in the thread",
      "logged",
    ];
    const lines = rows.map(({ ending, outcome: { reads, retry, stored, note, logged } }) => [
      `\`${ending.kind}\``,
      ending.responses,
      ending.chat ?? "the same",
      reads,
      retry === null ? "–" : retry ? "yes" : "no",
      stored,
      note,
      logged,
    ]);
    const table = [head, head.map(() => "---"), ...lines]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n");
    const page = `# How an answer ends\n\n${INTRODUCTION}\n\n${table}\n`;
    await expect(await format(page, { parser: "markdown", printWidth: 100 })).toMatchFileSnapshot(
      "../../../docs/reply-endings.md",
    );
  });
});

const INTRODUCTION = `Written by tests/integration/assistant/reply-endings.test.ts, which tests each ending with both
APIs and fails if this page is out of date. \`npx vitest run tests/integration/assistant/reply-endings.test.ts -u\`
updates it. The provider's error code decides the ending, or else the HTTP status. The names are those of
\`ReplyEnding\` in [the server library](../packages/chatkit-server/README.md), whose sentences can be replaced. The note is
an item of the thread, so that it is still there after a reload.`;
