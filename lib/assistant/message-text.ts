import type { UserMessageItem } from "@acme/chatkit-server";

/** What the user wrote, with the names of mentions. */
export function messageText({ content }: Pick<UserMessageItem, "content">): string {
  return content.map((part) => part.text).join("");
}
