import type { OrderFacts } from "@/lib/capabilities/orders/results";
import { lineText } from "./cart-replies";
import { capitalise, countWord } from "./lists";
import { offers } from "./offers";

const SHOWN = 5;

const STATUS: Readonly<Record<string, string>> = {
  placed: "we're getting it ready",
  packed: "packed and waiting for the carrier",
  shipped: "on its way",
  delivered: "delivered",
};

export function ordersReply(orders: readonly OrderFacts[]): string {
  if (orders.length === 0) {
    return "You haven't ordered anything yet. When you do, I can tell you where it is.";
  }
  const shown = orders.slice(0, SHOWN);
  const head =
    orders.length === 1
      ? "Here's what you ordered:"
      : `You have ${countWord(orders.length)} orders${orders.length > SHOWN ? `, here are the last ${countWord(SHOWN)}` : ""}:`;
  return `${head}\n\n${shown.map(orderText).join("\n\n")}\n\n${sampleNote(shown)}${offers.openOrders.question}`;
}

function orderText(order: OrderFacts): string {
  const lines = order.lines.map((line) => `- ${lineText(line)}`).join("\n");
  const status = STATUS[order.status] ?? order.status;
  const sample = order.sample ? " (sample)" : "";
  return `**${order.number}**${sample}, ${order.placed_on}, ${order.total}. ${capitalise(status)}.\n${lines}`;
}

function sampleNote(orders: readonly OrderFacts[]): string {
  const samples = orders.filter((order) => order.sample).length;
  if (samples === 0) return "";
  return samples === orders.length
    ? "(These are sample orders, made up so that there is something to see.) "
    : "(Those marked as samples were made up so that there is something to see.) ";
}
