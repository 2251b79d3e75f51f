import { rule, type Answer, type Reachable, type Rule } from "./rule";

export interface ToolRule extends Rule {
  input: (reachable: Reachable) => Record<string, unknown>;
}

/** A model's calls always run for the user whose turn it is. */
const call = (
  thing: string,
  owner: Answer,
  others: Answer,
  input: ToolRule["input"] = () => ({}),
): ToolRule => ({ ...rule(thing, owner, others, { strangers: "–", foreign: "–" }), input });

const order = ({ things }: Reachable) => ({ order_number: things.order });
const kettles = () => ({ items: [{ product_slug: "camp-kettle", quantity: 2 }] });

/** All tools that the server runs, called by a model that names the owner's things. */
export const toolRules: Record<string, ToolRule> = {
  search_products: call("–", "found", "found", () => ({
    query: "kettle",
    category: null,
    attributes: null,
    min_price: null,
    max_price: null,
    sort: null,
  })),
  get_product: call("–", "found", "found", () => ({ product: "camp-kettle" })),
  show_product: call("–", "found", "found", () => ({ product: "camp-kettle" })),
  compare_products: call("–", "compared", "compared", () => ({
    products: ["camp-kettle", "enamel-mug"],
  })),
  get_cart: call("own", "ok", "ok"),
  // The page makes the change for its user.
  add_to_cart: call("own", "in_page", "in_page", () => ({
    product_slug: "camp-kettle",
    options: [],
    quantity: null,
  })),
  clear_cart: call("own", "awaiting_approval", "refused"),
  // Nothing has been changed in this conversation.
  undo_cart_change: call("own", "refused", "refused"),
  remove_from_cart: call("cart line", "in_page", "refused", ({ things }) => ({
    line_id: things.cartLineId,
  })),
  set_cart_quantity: call("cart line", "in_page", "refused", ({ things }) => ({
    line_id: things.cartLineId,
    quantity: 2,
  })),
  get_orders: call("own", "ok", "ok", () => ({ limit: null, period: null })),
  show_order: call("order", "ok", "refused", order),
  reorder: call("order", "in_cart", "refused", order),
  cancel_order: call("order", "awaiting_approval", "refused", order),
  return_order: call("order", "asking", "refused", ({ things }) => ({
    order_number: things.deliveredOrder,
    goods: [],
    reason: "Too small",
    resolution: "refund",
    travel: null,
  })),
  email_receipt: call("order", "sent", "refused", order),
  search_tickets: call("own", "ok", "ok", ({ things }) => ({ query: things.ticket })),
  create_ticket: call("own", "created", "created", () => ({
    subject: "Boots",
    description: "They are too small.",
  })),
  escalate: call("own", "escalated", "escalated", () => ({ reason: "Wants a person" })),
  get_pricing: call("–", "ok", "ok", kettles),
  schedule_demo: call("–", "form_shown", "form_shown", () => ({ topic: "Tents" })),
  send_proposal: call("own", "sent", "sent", kettles),
  plan_trip: call("–", "planned", "planned", () => ({
    place: "Bergen",
    days: 2,
    in_a_tent: false,
  })),
  get_page_context: call("–", "ok", "ok"),
  search_docs: call("–", "ok", "ok", () => ({ query: "returns" })),
  get_faq: call("–", "ok", "ok", () => ({ page: null })),
  get_user_info: call("own", "ok", "ok"),
  export_data: call("–", "ok", "ok"),
  remember_fact: call("own", "remembered", "remembered", () => ({ fact: "Likes tea" })),
  recall_facts: call("own", "ok", "ok"),
  forget_fact: call("fact", "forgotten", "refused", ({ things }) => ({ fact_id: things.factId })),
  show_widget_gallery: call("–", "shown", "shown"),
  get_weather: call("–", "ok", "ok", () => ({ place: "Bergen", days: null })),
  offer_choices: call("–", "shown_below_your_reply", "shown_below_your_reply", () => ({
    choices: [{ label: "Yes", message: "Yes" }],
  })),
};
