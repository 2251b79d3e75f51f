import { defineChatKitElement } from "./define";

// The entry of the one file that a plain HTML page includes with a script tag.
defineChatKitElement();
