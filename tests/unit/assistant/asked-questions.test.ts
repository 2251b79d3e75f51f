import { describe, expect, it } from "vitest";
import type { ThreadItem } from "@acme/chatkit-server/protocol";
import { asksUser } from "@/lib/assistant/questions/asks-user";
import { AskedQuestions } from "@/lib/assistant/questions/asked-questions";
import { memoryItem } from "@/lib/assistant/tool-memory";
import { toolContext } from "../../support/assistant/run-tool";

const context = toolContext({ tenantId: "default", userId: "someone" });

function called(slug: string, result: object): ThreadItem {
  return memoryItem(context, { tool: "add_to_cart", arguments: { product_slug: slug }, result });
}

const asked = (slug: string) =>
  called(slug, asksUser(slug, [{ id: "Size", question: `Size of ${slug}`, options: ["M", "L"] }]));
const inPage = (slug: string) => called(slug, { status: "in_page" });

const itemFields = { thread_id: "thr_1", created_at: context.timestamp() };
const message: ThreadItem = {
  ...itemFields,
  type: "user_message",
  id: "msg_1",
  content: [],
  attachments: [],
  inference_options: {},
};
const callForPage: ThreadItem = {
  ...itemFields,
  type: "client_tool_call",
  id: "tc_1",
  status: "pending",
  call_id: "call_1",
  name: "update_cart",
  arguments: {},
};

/** The questions below a reply with these items, after a thread with those. */
function questionsAfter(history: ThreadItem[], reply: ThreadItem[]): string[] {
  const questions = new AskedQuestions(history);
  for (const item of reply) questions.see({ type: "thread.item.done", item });
  return questions.form(context)?.inputs.map(({ question }) => question) ?? [];
}

describe("the form below a reply", () => {
  it("asks the latest questions", () => {
    expect(questionsAfter([message], [asked("boot"), asked("jacket")])).toEqual(["Size of jacket"]);
  });

  it("is dropped once the model has called the tool again for the same product", () => {
    expect(questionsAfter([message], [asked("boot"), inPage("boot")])).toEqual([]);
    expect(questionsAfter([message], [asked("boot"), inPage("mug")])).toEqual(["Size of boot"]);
  });

  it("waits for the reply that continues after a call for the browser", () => {
    const reply = [asked("boot"), inPage("mug"), callForPage];
    expect(questionsAfter([message], reply)).toEqual([]);
    expect(questionsAfter([message, ...reply], [])).toEqual(["Size of boot"]);
  });

  it("isn't repeated after it was answered or passed over", () => {
    const form = new AskedQuestions([asked("boot")]).form(context);
    const answered = form ? [{ ...form, status: "answered" as const }] : [];
    expect(questionsAfter([message, asked("boot"), ...answered], [])).toEqual([]);
    expect(questionsAfter([message, asked("boot"), message], [])).toEqual([]);
  });
});
