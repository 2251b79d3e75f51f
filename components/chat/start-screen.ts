/**
 * The questions of the start screen, as keys of the chat's messages: the label's and, with `Ask`
 * added, the question's.
 */
export const START_PROMPTS = [
  { key: "boots", icon: "compass" },
  { key: "tent", icon: "map-pin" },
  { key: "orders", icon: "suitcase" },
  { key: "returns", icon: "circle-question" },
] as const;
