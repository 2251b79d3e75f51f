import { addToCart } from "@/lib/capabilities/cart/client-tools";
import { navigate } from "@/lib/capabilities/navigation/client-tools";
import { switchTheme } from "@/lib/capabilities/appearance/client-tools";
import type { Exchange, ToolOutcome } from "../conversation/conversation";
import { CartResultSchema } from "@/lib/capabilities/cart/results";
import { ask, say, type Plan } from "../planning/plan";
import { askProduct } from "../planning/product-call";
import { lineText } from "../replies/cart-replies";
import { joinReplies } from "../replies/join-replies";
import { addProduct } from "./add-product";
import { readCart, takeOut } from "./cart-line";
import type { Intent, Moment } from "./intent";
import { openPath } from "./open-page";
import { planSwitch } from "./switch-theme";

const UNDO =
  /^(?:please |can you |could you |no,? |wait,? |oops,? |sorry,? )*(?:undo|revert|take that back|put (?:it|that|them) back|change (?:it|that) back|reverse)(?: (?:that|it|this|the last (?:one|thing|step|change)|everything))?(?: please)?[.!]*$/;
const BACK =
  /^(?:please |can you |could you )*(?:(?:go|take me|bring me|navigate) back|back|(?:go|take me) to the (?:previous|last) page|previous page)(?: please)?[.!]*$/;
const TAKEN_OUT = /(\d+) × \*\*(.+?)\*\*((?:, (?!\d+ ×)[^,*]+?)?)(?=, \d+ ×| and \d+ ×|\.)/g;

/** Takes the last change back, as far as what the tools said lets it. */
export const undo: Intent = (moment) => {
  const { plain } = moment.utterance;
  if (BACK.test(plain)) return goBack(moment);
  if (!UNDO.test(plain)) return null;
  const last = moment.conversation.past.at(-1);
  if (last?.reply.startsWith("I took out ")) return putBack(last.reply);
  const change = last?.outcomes.findLast(isChange);
  if (last && change) return takeBack(change, moment);
  return say(
    "There is nothing that I did just now and could undo. What would you like me to change?",
  );
};

function isChange({ tool }: ToolOutcome): boolean {
  return [addToCart.name, switchTheme.name, navigate.name].some((name) => name === tool);
}

function takeBack(change: ToolOutcome, moment: Moment): Plan {
  if (change.tool === navigate.name) return goBack(moment);
  if (change.tool === switchTheme.name) return switchBack(moment.conversation.past);
  return takeOutAdded(change);
}

function* takeOutAdded(change: ToolOutcome): Plan {
  const added = addToCart.result.safeParse(change.output).data;
  if (added?.status !== "added") return "Nothing was added, so there is nothing to undo.";
  const cart = yield* readCart();
  const line = cart.lines.find(
    ({ name, variant }) => name === added.name && variant === added.variant,
  );
  if (!line) return `The **${added.name}** isn't in your cart any more.`;
  const quantity = line.quantity - added.quantity;
  if (quantity < 1) return yield* takeOut([line], cart);
  const result = yield* ask(
    "set_cart_quantity",
    { line_id: line.line_id, quantity },
    CartResultSchema,
  );
  if (result.status === "refused") return result.message;
  return `Undone: ${lineText({ ...line, quantity })}. Your cart comes to ${result.cart.total} now.`;
}

/** Adds again what a reply says was taken out. */
function* putBack(reply: string): Plan {
  const replies: string[] = [];
  for (const [, quantity, name = "", variant = ""] of reply.matchAll(TAKEN_OUT)) {
    const found = yield* askProduct(name);
    if (found.status === "refused") replies.push(found.message);
    else replies.push(yield* addProduct(found.product, `${variant.slice(2)}, x ${quantity}`));
  }
  return joinReplies(replies);
}

function switchBack(past: readonly Exchange[]): Plan {
  const themes = past
    .flatMap(({ outcomes }) => outcomes)
    .flatMap(({ tool, output }) =>
      tool === switchTheme.name ? (switchTheme.result.safeParse(output).data?.theme ?? []) : [],
    );
  const [now, before] = [themes.at(-1), themes.at(-2)];
  return planSwitch(before ?? (now === "dark" ? "light" : "dark"));
}

function goBack({ conversation }: Moment): Plan {
  const paths = conversation.past
    .flatMap(({ outcomes }) => outcomes)
    .flatMap(({ tool, output }) =>
      tool === navigate.name ? (navigate.result.safeParse(output).data?.path ?? []) : [],
    );
  const before = paths.at(-2);
  return before === undefined || before === paths.at(-1)
    ? openPath("/", "I can't press your browser's back button, so here's the start of the shop.")
    : openPath(before, "Back to where I took you before.");
}
