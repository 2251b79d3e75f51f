/** A message as chat completions take it. */
export interface ChatMessage {
  role: "user" | "assistant";
  content: string;
}
