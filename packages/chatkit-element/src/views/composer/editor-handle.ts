/** What the parts around the editor may ask of it. */
export interface EditorHandle {
  focus(): void;
  /** Inserts text where the caret is, or last was. */
  insertText(text: string): void;
}
