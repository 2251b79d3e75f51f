/** Questions the model ends a reply with, and recognizes in its last reply when the user says yes. */
export const offers = {
  openCart: { question: "Shall I take you to your cart?" },
  openOrders: { question: "Shall I open your orders page?" },
  addFocus: { question: "Shall I put it in your cart?" },
  searchAlike: { question: "Shall I look for something like it?" },
} as const;

export type Offer = keyof typeof offers;

/** The offer a reply ends with. */
export function readOffer(reply: string): Offer | null {
  const names: readonly Offer[] = ["openCart", "openOrders", "addFocus", "searchAlike"];
  return names.find((name) => reply.trimEnd().endsWith(offers[name].question)) ?? null;
}
