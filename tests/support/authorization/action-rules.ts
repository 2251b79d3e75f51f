import { UNTOUCHED } from "@/components/shop/form-state";
import { ORDER_DETAILS } from "../order-details";
import { rule, type Answer, type Reachable, type Rule } from "./rule";

export interface ServerActionRule extends Rule {
  input: (reachable: Reachable) => unknown[];
}

/**
 * A visitor without a valid cookie becomes a new guest. Next rejects calls from other sites' pages.
 */
const newGuest = (answer: Answer) => ({ strangers: answer, foreign: "–" });

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

/** All server actions by name. They only read cookies, so bearer tokens count as strangers here. */
export const serverActionRules: Record<string, ServerActionRule> = {
  becomeGuestAction: { ...rule("own", "done", "done", newGuest("done")), input: () => [] },
  listFactsAction: { ...rule("own", "done", "done", newGuest("done")), input: () => [] },
  forgetFactAction: {
    ...rule("fact", "done", "done", newGuest("done")),
    input: ({ things }) => [things.factId],
  },
  readMessagesLeftAction: { ...rule("own", "done", "done", newGuest("done")), input: () => [] },
  searchMentionsAction: {
    ...rule("–", "done", "done", newGuest("done")),
    input: () => ["kettle"],
  },
  readCartAction: { ...rule("own", "done", "done", newGuest("done")), input: () => [] },
  addToCartAction: {
    ...rule("own", "done", "done", newGuest("done")),
    input: () => [{ productSlug: "camp-kettle" }],
  },
  setCartQuantityAction: {
    ...rule("cart line", "done", "line_not_found", newGuest("line_not_found")),
    input: ({ things }) => [{ lineId: things.cartLineId, quantity: 2 }],
  },
  removeFromCartAction: {
    ...rule("cart line", "done", "line_not_found", newGuest("line_not_found")),
    input: ({ things }) => [{ lineId: things.cartLineId }],
  },
  updateCartAction: {
    ...rule("own", "done", "done", newGuest("done")),
    input: () => [{ action: "clear" }],
  },
  suggestAction: { ...rule("–", "done", "done", newGuest("done")), input: () => ["kettle"] },
  saveAddressAction: {
    ...rule("own", "to /checkout/delivery", "to /checkout/delivery", {
      ...newGuest("to /checkout/delivery"),
    }),
    input: () => [UNTOUCHED, form({ ...ORDER_DETAILS.address })],
  },
  // Without an address, it redirects to the address page.
  saveDeliveryAction: {
    ...rule("own", "to /checkout/review", "to /checkout", newGuest("to /checkout")),
    input: () => [UNTOUCHED, form({ delivery: "express" })],
  },
  placeOrderAction: {
    ...rule("own", "to /orders/…", "to /checkout", newGuest("to /checkout")),
    input: () => [UNTOUCHED],
  },
  reorderAction: {
    ...rule("order", "done", "refused", newGuest("refused")),
    input: ({ things }) => [things.order],
  },
  cancelOrderAction: {
    ...rule("order", "to /orders/…", "refused", newGuest("refused")),
    input: ({ things }) => [UNTOUCHED, form({ number: things.order })],
  },
  returnOrderAction: {
    ...rule("order", "to /orders/…", "refused", newGuest("refused")),
    input: ({ things }) => [
      UNTOUCHED,
      form({
        number: things.deliveredOrder,
        goods: things.deliveredGoods,
        reason: "Too small",
        resolution: "refund",
        travel: "pickup",
      }),
    ],
  },
  switchAssistantAction: {
    ...rule("the site", "done", 404, newGuest(404)),
    siteOwner: true,
    input: () => [form({ off: "false" })],
  },
  answerTicketAction: {
    ...rule("a user's ticket", "done", 404, newGuest(404)),
    siteOwner: true,
    input: ({ things }) => [
      form({ number: things.ticket, userId: things.userId, answer: "They come in half sizes." }),
    ],
  },
};
