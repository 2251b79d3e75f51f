import { NO_OUTCOME } from "@/components/auth/outcome";
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
  // Whether there is such an account or not.
  sendResetLinkAction: {
    ...rule("–", "done", "done", newGuest("done")),
    input: () => [NO_OUTCOME, form({ email: `${crypto.randomUUID()}@example.com` })],
  },
  // Only a link that was sent opens these two.
  resetPasswordAction: {
    ...rule("forged link", "refused", "refused", newGuest("refused")),
    input: () => [NO_OUTCOME, form({ token: "forged", password: "a new password" })],
  },
  confirmEmailAction: {
    ...rule("forged link", "refused", "refused", newGuest("refused")),
    input: () => ["forged"],
  },
  readAccountAction: { ...rule("own", "done", "done", newGuest("done")), input: () => [] },
  // The account has an email only if it was made with one.
  sendConfirmationAction: {
    ...rule("own", "refused", "refused", newGuest("refused")),
    input: () => [],
  },
  emailReceiptAction: {
    ...rule("order", "done", "refused", newGuest("refused")),
    input: ({ things }) => [things.order],
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
    ...rule("the site", 404, 404, { siteOwners: "done", ...newGuest(404) }),
    input: () => [form({ off: "false" })],
  },
  answerTicketAction: {
    ...rule("ticket", 404, 404, { siteOwners: "done", ...newGuest(404) }),
    input: ({ things }) => [
      form({ number: things.ticket, userId: things.userId, answer: "They come in half sizes." }),
    ],
  },
};
