import { ORDER_DETAILS } from "../order-details";
import { requestApproval } from "@/lib/approvals/approval-store";
import { attachmentStore } from "@/lib/attachment-store";
import { createRequestContext } from "@/lib/assistant/request-context";
import { decideAction } from "@/lib/assistant/approvals/actions";
import { getDatabase, type Owner } from "@/lib/db";
import { dataDomains } from "@/lib/domains";
import { listFacts, rememberFact } from "@/lib/memory/fact-store";
import { addToCart, getCart } from "@/lib/shop/cart-store";
import type { Order } from "@/lib/shop/order";
import { saveAddress, saveDelivery } from "@/lib/shop/checkout/checkout-store";
import { placeOrder } from "@/lib/shop/order-store";
import { createTicket } from "@/lib/shop/support/ticket-store";
import { createProposal } from "@/lib/shop/sales/proposal";
import { PrismaStore } from "@/lib/stores";
import { makeThread, makeUserMessage } from "@/packages/chatkit-server/tests/contract/builders";

/** Text that appears in everything the owner has and nowhere else. */
export const SECRET = "the hut above Zanskar";

/** One thing of each kind, as identifiers that a request can name. */
export interface Things extends Owner {
  threadId: string;
  messageId: string;
  widgetId: string;
  attachmentId: string;
  previewToken: string;
  ticket: string;
  order: string;
  deliveredOrder: string;
  /** The name of the product in the delivered order. */
  deliveredGoods: string;
  proposal: string;
  factId: string;
  approvalId: string;
  cartLineId: string;
}

// A one-pixel PNG.
const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** Creates one thing of each kind for an owner. */
export async function ownEverything(owner: Owner, words: string = SECRET): Promise<Things> {
  const database = await getDatabase();
  const context = createRequestContext({
    request: new Request("http://shop.example/api/chatkit"),
    caller: { ...owner, guest: false, by: "bearer" },
    requestId: "req_things",
  });
  const files = attachmentStore();
  const file = { name: `${words}.png`, bytes: Buffer.from(PICTURE, "base64") };
  const { id: attachmentId } = await files.acceptDirectUpload(file, context);
  const thread = await ownThread(owner, words);

  const { number: order } = await ownOrder(owner);
  await database.orderLine.updateMany({
    where: { order: { ...owner, number: order } },
    data: { name: words },
  });
  const { number: deliveredOrder, lines: delivered } = await ownOrder(owner);
  await database.order.updateMany({
    where: { ...owner, number: deliveredOrder },
    data: { status: "delivered" },
  });
  await saveAddress(owner, { ...ORDER_DETAILS.address, more: words });
  await saveDelivery(owner, ORDER_DETAILS.delivery);
  await addToCart(owner, { productSlug: "camp-kettle" });
  await rememberFact(owner, `Wears boots in ${words}`);
  const { number: ticket } = await createTicket(owner, { subject: words, description: words });
  const quoted = { slug: "camp-kettle", name: words, quantity: 1, unitCents: 900, stock: 9 };
  const lines = [{ ...quoted, discountPercent: 0, totalCents: 900 }];
  const offer = { lines, totalCents: 900, currency: "EUR" };
  const { number: proposal } = await createProposal(owner, offer);
  const call = { threadId: thread.threadId, tool: "cancel_order" };
  const approvalId = await requestApproval(owner, { ...call, arguments: { order_number: order } });
  return {
    ...owner,
    ...thread,
    attachmentId,
    previewToken: files.linkPreview({ id: attachmentId }, context).split("/").at(-1) ?? "",
    ticket,
    order,
    deliveredOrder,
    deliveredGoods: delivered[0]?.name ?? "",
    proposal,
    factId: (await listFacts(owner))[0]?.id ?? "",
    approvalId,
    cartLineId: (await getCart(owner)).lines[0]?.id ?? "",
  };
}

async function ownOrder(owner: Owner): Promise<Order> {
  await addToCart(owner, { productSlug: "camp-kettle" });
  return placeOrder(owner, ORDER_DETAILS);
}

/** A thread with a message and a widget. */
export async function ownThread(owner: Owner, text: string) {
  const store = new PrismaStore<Owner>({ database: getDatabase });
  const threadId = store.generateThreadId(owner);
  const id = () => crypto.randomUUID().replaceAll("-", "");
  const [messageId, widgetId] = [`msg_${id()}`, `wid_${id()}`];
  const item = makeUserMessage({
    id: messageId,
    thread_id: threadId,
    content: [{ type: "input_text", text }],
  });
  await store.createThread(
    makeThread({ id: threadId, title: text }),
    { item, attachments: [] },
    owner,
  );
  await store.addThreadItem(
    threadId,
    {
      type: "widget",
      id: widgetId,
      thread_id: threadId,
      created_at: item.created_at,
      widget: {
        type: "Card",
        children: [
          {
            type: "Button",
            label: "Yes",
            onClickAction: decideAction.config({ id: "apr_none", approve: true }),
          },
        ],
      },
    },
    owner,
  );
  return { threadId, messageId, widgetId };
}

interface Rows {
  findMany(query: { where: Record<string, string> }): Promise<unknown[]>;
}

/** All stored rows of an owner, as text. */
export async function rowsOf({ tenantId, userId }: Owner): Promise<string> {
  const database = await getDatabase();
  const rows: unknown[] = [];
  for (const model of dataDomains.flatMap((domain) => domain.models)) {
    const table: Rows = Reflect.get(database, model.charAt(0).toLowerCase() + model.slice(1));
    const user = model === "User" ? "id" : "userId";
    rows.push(model, await table.findMany({ where: { tenantId, [user]: userId } }));
  }
  rows.push(
    await database.cartLine.findMany({ where: { cart: { tenantId, userId } } }),
    await database.orderReturn.findMany({ where: { order: { tenantId, userId } } }),
  );
  return JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
}
