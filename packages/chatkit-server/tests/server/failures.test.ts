import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  ChatKitError,
  CustomStreamError,
  InternalError,
  InvalidInputError,
  InvalidRequestError,
  NotFoundError,
  RateLimitError,
  StreamError,
} from "@acme/chatkit-server";
import { WidgetTemplateError } from "@acme/chatkit-server/widgets";
import { addMessage, alice, Harness, request, types } from "../support/harness";
import { added, done, makeMessage, makeWidget, textDelta } from "../support/items";

async function failWith(error: unknown) {
  const harness = new Harness({
    respond: () => {
      throw error;
    },
  });
  await harness.seed();
  return { harness, events: (await harness.stream(addMessage())).slice(2) };
}

describe("failures", () => {
  it("an unknown error is sent without its message, and the stream ends", async () => {
    const { harness, events } = await failWith(new Error("password=hunter2"));
    expect(events).toEqual([{ type: "error", code: "stream.error", allow_retry: true }]);
    expect(harness.logger.entries).toMatchObject([
      {
        level: "error",
        message: "turn failed",
        fields: { threadId: "thr_1", operation: "threads.add_user_message" },
      },
    ]);
  });

  it("a custom error is sent with its message and flag", async () => {
    expect((await failWith(new CustomStreamError("Sold out"))).events).toEqual([
      { type: "error", code: "custom", message: "Sold out", allow_retry: false },
    ]);
    const retried = new CustomStreamError("Busy", { allowRetry: true });
    expect((await failWith(retried)).events).toEqual([
      { type: "error", code: "custom", message: "Busy", allow_retry: true },
    ]);
  });

  it("a coded error is sent with its code and flag, without a message", async () => {
    expect((await failWith(new StreamError("stream.error"))).events).toEqual([
      { type: "error", code: "stream.error", allow_retry: true },
    ]);
    expect((await failWith(new StreamError("quota.used_up"))).events).toEqual([
      { type: "error", code: "quota.used_up", allow_retry: false },
    ]);
  });

  it.each([
    [new RateLimitError("Slow down"), "rate_limit", "Slow down", true],
    [new AuthenticationError("Sign in"), "auth_error", "Sign in", false],
    [new InvalidInputError("Too long"), "validation_error", "Too long", false],
    [new InternalError("Our fault"), "internal_error", "Our fault", true],
    [new InternalError("Our fault", { allowRetry: false }), "internal_error", "Our fault", false],
  ])("%s is sent to the user with its code, message and retry flag", async (error, ...told) => {
    const [code, message, retry] = told;
    expect((await failWith(error)).events).toEqual([
      { type: "error", code, message, allow_retry: retry },
    ]);
  });

  it.each([
    [new ChatKitError("Please wait.", "rate_limit"), "rate_limit", true],
    [new ChatKitError("Please wait.", "auth_error"), "auth_error", false],
    [new ChatKitError("Please wait.", "validation_error"), "validation_error", false],
    [new ChatKitError("Please wait.", "internal_error"), "internal_error", true],
    [new ChatKitError("Please wait.", "warehouse.closed"), "warehouse.closed", false],
    [new ChatKitError("Please wait.", "closed", { allowRetry: true }), "closed", true],
    [new ChatKitError("Please wait."), "custom", false],
  ])("a ChatKitError is sent with its message and code: %o", async (error, code, retry) => {
    const { harness, events } = await failWith(error);
    expect(events).toEqual([{ type: "error", code, message: "Please wait.", allow_retry: retry }]);
    expect(harness.logger.entries).toMatchObject([
      { level: "info", message: "turn refused by handler" },
    ]);
  });

  it.each([
    new NotFoundError("Thread thr_9 not found"),
    new InvalidRequestError("params.limit: too big", { field: "params.limit" }),
    new WidgetTemplateError("cart.widget is not a widget file"),
  ])("%s stays generic inside a turn, because its message isn't for users", async (error) => {
    const { events } = await failWith(error);
    expect(events).toEqual([{ type: "error", code: "stream.error", allow_retry: true }]);
  });

  it("a title changed before the failure is stored, and sent after the error", async () => {
    const harness = new Harness({
      respond: (thread) => {
        thread.title = "Tents";
        throw new Error("Broken");
      },
    });
    await harness.seed();
    expect(types((await harness.stream(addMessage())).slice(2))).toEqual([
      "error",
      "thread.updated",
    ]);
    expect((await harness.store.loadThread("thr_1", alice)).title).toBe("Tents");
  });

  it("the text written before the failure is stored", async () => {
    const harness = new Harness({
      *respond() {
        yield added(makeMessage("msg_1", ""));
        yield textDelta("msg_1", "Half an ans");
        throw new Error("Broken");
      },
    });
    await harness.seed();
    expect(types(await harness.stream(addMessage())).at(-1)).toBe("error");
    expect((await harness.items()).slice(1)).toMatchObject([
      { id: "msg_1", content: [{ text: "Half an ans" }] },
    ]);
  });

  it("an action without a handler fails and allows a retry", async () => {
    const harness = new Harness();
    await harness.seed();
    const events = await harness.stream(
      request("threads.custom_action", { thread_id: "thr_1", action: { type: "buy" } }),
    );
    expect(events).toEqual([
      { type: "stream_options", stream_options: { allow_cancel: true } },
      { type: "error", code: "stream.error", allow_retry: true },
    ]);
  });

  it("the stream ends cleanly even if the partial text can't be saved", async () => {
    const harness = new Harness({
      *respond() {
        yield added(makeMessage("msg_1", "Hi"));
        harness.store.addThreadItem = async () => {
          throw new Error("The disk is full");
        };
        throw new Error("Broken");
      },
    });
    await harness.seed();
    expect(types(await harness.stream(addMessage())).at(-1)).toBe("error");
  });

  it("a handler that fails during its cleanup leaves the stream complete", async () => {
    const harness = new Harness({
      *respond() {
        try {
          yield done(makeMessage("msg_1", "Hi"));
        } finally {
          throw new Error("no connection to close");
        }
      },
    });
    await harness.seed();
    harness.store.addThreadItem = failFor("msg_1", harness);
    expect(types(await harness.stream(addMessage()))).toEqual([
      "thread.item.done",
      "stream_options",
      "error",
    ]);
  });

  it.each([null, 5, { type: "thread.item.updated", item_id: "msg_1", update: null }])(
    "a value that isn't an event fails the turn, even after a delta: %j",
    async (nonsense) => {
      const harness = new Harness({
        // @ts-expect-error -- what handlers in plain JavaScript may do.
        respond: () => [
          added(makeMessage("msg_1")),
          textDelta("msg_1", "Half "),
          textDelta("msg_1", "an answer"),
          nonsense,
        ],
      });
      await harness.seed();
      expect((await harness.stream(addMessage())).at(-1)).toMatchObject({ type: "error" });
      expect(types(await harness.items())).toEqual(["user_message", "assistant_message"]);
    },
  );

  it.each([
    ["metadata that isn't JSON", { metadata: { size: 5n } }],
    ["no status", { status: undefined }],
  ])("a thread left with %s fails the turn, however it is read", async (_what, change) => {
    for (const metadata of [{}, { turns: { explicit_stop: true } }]) {
      const harness = new Harness({
        async *respond(thread) {
          yield added(makeMessage("msg_1", "Half an answer"));
          Object.assign(thread, change);
        },
      });
      await harness.seed();
      const events = await harness.stream({ ...addMessage(), metadata });
      expect(types(events)).toContain("error");
      expect(types(await harness.items())).toEqual(["user_message", "assistant_message"]);
    }
  });

  it("an error whose message can't be said ends a turn that nobody waits for", async () => {
    const harness = new Harness({
      respond: () => {
        throw new CustomStreamError("Sold out");
      },
    });
    await harness.seed();
    harness.server.errorMessage = () => {
      throw new Error("no translation");
    };
    const metadata = { turns: { explicit_stop: true } };
    const events = await harness.stream({ ...addMessage(), metadata });
    expect(types(events)).toEqual(["thread.item.done", "stream_options"]);
    expect(harness.logger.entries).toContainEqual(
      expect.objectContaining({ level: "error", message: "turn broke off" }),
    );
    harness.server.script = {};
    expect(types(await harness.stream(addMessage()))).toContain("stream_options");
  });

  it("an event that can't be written as JSON fails the turn", async () => {
    const harness = new Harness({
      respond: () => [
        added(makeMessage("msg_1", "Half an answer")),
        added(makeWidget({ widget: { type: "Card", size: 5n } })),
      ],
    });
    await harness.seed();
    const events = await harness.stream(addMessage());
    expect(types(events).slice(2)).toEqual(["thread.item.added", "error"]);
    expect(types(await harness.items())).toEqual(["user_message", "assistant_message"]);
  });
});

function failFor(itemId: string, { store }: Harness): Harness["store"]["addThreadItem"] {
  const addThreadItem = store.addThreadItem.bind(store);
  return async (threadId, item, context) => {
    if (item.id === itemId) throw new Error("disk full");
    await addThreadItem(threadId, item, context);
  };
}
