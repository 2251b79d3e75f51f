import { createRequestContext } from "@/lib/assistant/request-context";
import type { AssistantServer } from "@/lib/assistant/assistant-server";
import { getDatabase } from "@/lib/db";
import { addToCart, getCart } from "@/lib/shop/cart-store";
import { sumLines } from "@/lib/shop/money";
import { createOrderNumber } from "@/lib/shop/order";
import { listOrders } from "@/lib/shop/order-store";
import { createSampleOrders } from "@/lib/shop/sample-orders";
import {
  handleChatKitRequest,
  type ThreadItem,
  type ThreadStreamEvent,
} from "@acme/chatkit-server";
import { readEvents } from "../support/assistant/assistant-client";
import { shopPage } from "../support/assistant/shop-page";
import type { Conversation, Line, StartOrder, Turn } from "./conversation-schema";

const DAY_MS = 24 * 60 * 60 * 1_000;
const MAX_CLIENT_TOOLS = 12;

/** The state that a turn can change. */
export interface ShopState {
  cart: Line[];
  /** The status of each order by its number. */
  orders: Record<string, string>;
  page: string;
  theme: string;
}

/** What the user saw of a turn. */
export interface Reply {
  items: ThreadItem[];
  /** Names of the tools that ran in the page or are stored in the thread. */
  tools: string[];
  opened: string[];
  themes: string[];
}

/** A user in the shop: a page, a theme, a cart, and a thread with the assistant. */
export class Shopper {
  readonly #server: AssistantServer;
  readonly #owner: { tenantId: string; userId: string };
  #threadId: string | null = null;
  #page: string;
  #theme: string;

  constructor(server: AssistantServer, conversation: Conversation) {
    this.#server = server;
    this.#owner = { tenantId: "default", userId: `eval-${conversation.id}-${crypto.randomUUID()}` };
    this.#page = conversation.page;
    this.#theme = conversation.theme;
  }

  async arrive({ cart, orders }: Conversation): Promise<void> {
    for (const { product, quantity, options } of cart) {
      const variant = options.join(", ");
      await addToCart(this.#owner, { productSlug: product, quantity, variant });
    }
    if (orders === undefined) await createSampleOrders(this.#owner);
    for (const order of orders ?? []) await this.#createOrder(order);
  }

  async state(): Promise<ShopState> {
    const cart = await getCart(this.#owner);
    const orders = await listOrders(this.#owner);
    return {
      cart: cart.lines.map(({ productSlug, quantity, variant }) => ({
        product: productSlug,
        quantity,
        options: variant === "" ? [] : variant.split(" / "),
      })),
      orders: Object.fromEntries(orders.map(({ number, status }) => [number, status])),
      page: this.#page,
      theme: this.#theme,
    };
  }

  /** Sends a message and runs the client tools that result from it. */
  async say(turn: Turn): Promise<Reply> {
    const reply: Reply = { items: [], tools: [], opened: [], themes: [] };
    let body = this.#messageRequest(turn);
    for (let round = 0; round < MAX_CLIENT_TOOLS; round += 1) {
      const events = await this.#stream(body);
      const done = events.flatMap((event) =>
        event.type === "thread.item.done" ? [event.item] : [],
      );
      reply.items.push(...done);
      reply.tools.push(...toolsIn(done));
      const call = done.findLast((item) => item.type === "client_tool_call");
      if (call?.status !== "pending") return reply;
      const result = await this.#runClientTool(call.name, call.arguments, reply);
      body = {
        type: "threads.add_client_tool_output",
        params: { thread_id: this.#threadId, result },
      };
    }
    throw new Error("The assistant calls client tools in circles.");
  }

  #messageRequest(turn: Turn): object {
    const input = { content: contentOf(turn), attachments: [], inference_options: {} };
    return this.#threadId === null
      ? { type: "threads.create", params: { input } }
      : { type: "threads.add_user_message", params: { thread_id: this.#threadId, input } };
  }

  async #stream(body: object): Promise<ThreadStreamEvent[]> {
    const request = new Request("https://shop.example/api/chatkit", {
      method: "POST",
      headers: { "x-page-path": this.#page },
      body: JSON.stringify(body),
    });
    const context = createRequestContext({
      request,
      caller: { ...this.#owner, guest: true, by: "bearer" },
      requestId: "req_eval",
    });
    const response = await handleChatKitRequest(this.#server, request, context);
    const events: ThreadStreamEvent[] = [];
    for await (const event of readEvents(response)) {
      if (event.type === "thread.created") this.#threadId = event.thread.id;
      events.push(event);
    }
    return events;
  }

  #runClientTool(
    name: string,
    params: Record<string, unknown>,
    reply: Reply,
  ): Promise<Record<string, unknown>> {
    const page = shopPage(this.#owner, {
      openForReply: async (path) => {
        reply.opened.push(path);
        this.#page = path;
        return path;
      },
      setTheme: (theme) => {
        reply.themes.push(theme);
        this.#theme = theme;
      },
    });
    return page.runClientTool({ name, params });
  }

  async #createOrder(order: StartOrder): Promise<void> {
    const { status, lines } = order;
    const database = await getDatabase();
    const products = await database.product.findMany({
      where: { slug: { in: lines.map(({ product }) => product) } },
      select: { id: true, slug: true, name: true, priceCents: true },
    });
    const created = lines.flatMap(({ product: slug, quantity, options }) => {
      const product = products.find((each) => each.slug === slug);
      if (!product) throw new Error(`The shop has no ${slug}.`);
      const { id: productId, name, priceCents } = product;
      return [{ productId, name, variant: options.join(" / "), quantity, priceCents }];
    });
    await database.order.create({
      data: {
        ...this.#owner,
        number: createOrderNumber(),
        status,
        placedAt: placedAt(order),
        totalCents: sumLines(created),
        currency: "EUR",
        sample: false,
        lines: { create: created },
      },
    });
  }
}

function placedAt({ daysAgo, monthsAgo }: StartOrder): Date {
  const now = new Date();
  return monthsAgo === undefined
    ? new Date(now.getTime() - daysAgo * DAY_MS)
    : new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsAgo, 15));
}

/** The text with its mentions as tags, as the composer sends it. */
function contentOf({ user, mentions = [] }: Turn): object[] {
  const [mention, ...others] = mentions;
  if (!mention) return user === "" ? [] : [{ type: "input_text", text: user }];
  const at = user.indexOf(mention.text);
  const before = user.slice(0, at);
  const tag = {
    type: "input_tag",
    id: mention.product,
    text: mention.text.slice(1),
    data: {},
    interactive: true,
  };
  const rest = contentOf({ user: user.slice(at + mention.text.length), mentions: others });
  return [...(before === "" ? [] : [{ type: "input_text", text: before }]), tag, ...rest];
}

function toolsIn(items: readonly ThreadItem[]): string[] {
  return items.flatMap((item) => {
    if (item.type === "client_tool_call") return [item.name];
    if (item.type !== "hidden_context_item") return [];
    return /"tool":"([a-z_]+)"/.exec(JSON.stringify(item.content).replaceAll("\\", ""))?.[1] ?? [];
  });
}
