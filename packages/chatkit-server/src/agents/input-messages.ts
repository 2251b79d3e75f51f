import type { UserMessageItem as ModelUserMessage, protocol } from "@openai/agents";
import type { CustomTask, Task } from "../protocol";
import { dataBlock } from "./untrusted-text";

export type InputContentPart = protocol.UserContent;

export function userMessage(...content: InputContentPart[]): ModelUserMessage {
  return { type: "message", role: "user", content };
}

export function userText(text: string): ModelUserMessage {
  return userMessage(inputText(text));
}

export function inputText(text: string): protocol.InputText {
  return { type: "input_text", text };
}

/** Undefined for tasks with no text for the model. */
export function performedTask(task: Task): ModelUserMessage | undefined {
  const text = task.type === "custom" ? taskText(task) : "";
  if (!text) return undefined;
  return userText(`The user was shown that this task was performed:\n${dataBlock("Task", text)}`);
}

function taskText({ title, content }: CustomTask): string {
  return title && content ? `${title}: ${content}` : title || content || "";
}
