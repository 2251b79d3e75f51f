import { describe, expect, it } from "vitest";
import { RequestError } from "../../../src/errors/request-error";
import { HistoryController } from "../../../src/session/history";
import type { SessionContext } from "../../../src/session/session-context";
import { createElementStore } from "../../../src/state/store";
import type { ApiClient } from "../../../src/transport/api-client";
import { thread } from "../../support/element-page/wire";

interface Asked {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A history that uses the given function as its server. */
function historyOver(answer: (asked: Asked) => unknown) {
  const store = createElementStore((callback) => callback());
  const ask: ApiClient["ask"] = async (request, schema) =>
    schema.parse(await answer(request as Asked));
  const context = {
    store,
    client: { ask, reportIgnored: () => undefined },
    options: () => ({ api: { url: "/chatkit", domainKey: "local" } }),
    emit: () => undefined,
    fail: () => undefined,
    toast: () => undefined,
    text: (name: string) => name,
    lifetime: new AbortController().signal,
  } as unknown as SessionContext;
  const history = new HistoryController(context, {
    showStartScreen: () => undefined,
  } as unknown as ConstructorParameters<typeof HistoryController>[1]);
  const listed = () => store.getState().history.threads.map(({ id }) => id);
  return { history, store, listed };
}

const page = (ids: readonly string[], more = false) => ({
  data: ids.map((id) => thread(id)),
  has_more: more,
  after: ids.at(-1),
});

describe("the history", () => {
  it("restores only the chat that couldn't be deleted", async () => {
    const { history, listed } = historyOver(async ({ type, params }) => {
      if (type === "threads.list") return page(["a", "b", "c", "d"]);
      if (params["thread_id"] !== "b") return {};
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw new RequestError("status", 500);
    });
    await history.refresh();
    await Promise.all([history.remove("b"), history.remove("c"), history.remove("a")]);
    expect(listed()).toEqual(["b", "d"]);
  });

  it("continues after the last chat of a page was deleted elsewhere", async () => {
    const { history, store, listed } = historyOver(({ params }) => {
      if (params["after"] === undefined) return page(["a", "b", "c"], true);
      if (params["after"] === "b") return page(["d"]);
      throw new RequestError("status", 404);
    });
    await history.refresh();
    await history.loadMore();
    expect(listed()).toEqual(["a", "b", "d"]);
    expect(store.getState().history).toMatchObject({ more: "idle", hasMore: false });
  });

  it("starts over if no chat in the list is left", async () => {
    let first = true;
    const { history, listed } = historyOver(({ params }) => {
      if (params["after"] !== undefined) throw new RequestError("status", 404);
      if (!first) return page(["x"]);
      first = false;
      return page(["a"], true);
    });
    await history.refresh();
    await history.loadMore();
    expect(listed()).toEqual(["x"]);
  });

  it("leaves out a chat it can't read and shows the others", async () => {
    const odd = [null, thread("x", { status: { type: "frozen" } }), thread("a")];
    const { history, listed } = historyOver(() => ({ data: odd, has_more: false }));
    await history.refresh();
    expect(listed()).toEqual(["x", "a"]);
  });
});
