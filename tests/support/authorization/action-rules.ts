import { rule, type Reachable, type Rule } from "./rule";

export interface ServerActionRule extends Rule {
  input: (reachable: Reachable) => unknown[];
}

/** A visitor without a valid cookie acts as a new guest; Next refuses other sites' pages. */
const newGuest = (answer: string) => ({ strangers: answer, foreign: "–" });

/** Every server action, by its name. They read cookies only, so bearer tokens are strangers here. */
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
  placeOrderAction: {
    ...rule("own", "done", "cart_empty", newGuest("cart_empty")),
    input: () => [],
  },
};
