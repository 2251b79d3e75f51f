import { defineChatKitElement } from "./define";

// Entry point of the single file that a plain HTML page loads with a script tag.
defineChatKitElement();
