/** A message in the format of chat completions. */
export interface ChatMessage {
  role: "user" | "assistant";
  content: string;
}
