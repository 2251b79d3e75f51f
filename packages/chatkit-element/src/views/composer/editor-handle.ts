/** The editor's operations for the parts around it. */
export interface EditorHandle {
  focus(): void;
  /** Inserts text at the caret, or where the caret last was. */
  insertText(text: string): void;
}
