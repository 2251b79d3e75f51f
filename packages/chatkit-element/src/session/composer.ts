import type { OpenAIChatKit } from "@openai/chatkit";
import { findTool, modelsOf } from "../options/resolve-options";
import {
  selectModel,
  selectTool,
  setAttachments,
  setDraft,
  setQuote,
} from "../state/composer-transitions";
import { IntegrationError } from "../errors/integration-error";
import type { SessionContext } from "./session-context";
import { uploadedAttachment, type Uploads } from "./uploads";

export type ComposerValue = Parameters<OpenAIChatKit["setComposerValue"]>[0];

/** The composer's content other than the text being typed. */
export class ComposerController {
  readonly #context: SessionContext;
  readonly #uploads: Uploads;

  constructor(context: SessionContext, uploads: Uploads) {
    this.#context = context;
    this.#uploads = uploads;
  }

  /** The element's `setComposerValue`; changes only the given members. */
  setValue(value: ComposerValue): void {
    const { store, options } = this.#context;
    const { selectedToolId, selectedModelId } = value;
    if (selectedToolId != null && !findTool(options(), selectedToolId)) {
      throw new IntegrationError("not_found", "No tool of the options has that id.");
    }
    const model = modelsOf(options()).find(({ id }) => id === selectedModelId);
    if (selectedModelId != null && (!model || model.disabled)) {
      throw new IntegrationError("not_found", "No model that can be chosen has that id.");
    }
    const content =
      value.content ??
      (value.text == null ? undefined : [{ type: "input_text" as const, text: value.text }]);
    store.update((state) => {
      let next = content ? setDraft(state, content) : state;
      if (value.reply !== undefined) next = setQuote(next, value.reply);
      if (value.attachments) next = setAttachments(next, value.attachments.map(uploadedAttachment));
      return selectedModelId == null ? next : selectModel(next, selectedModelId);
    });
    if (selectedToolId !== undefined) this.selectTool(selectedToolId);
    if (value.files) this.#uploads.add(value.files);
  }

  selectTool(toolId: string | null): void {
    const { store, emit } = this.#context;
    if (store.getState().composer.toolId === toolId) return;
    store.update((state) => selectTool(state, toolId));
    emit("chatkit.tool.change", { toolId });
  }

  toggleTool(toolId: string): void {
    this.selectTool(this.#context.store.getState().composer.toolId === toolId ? null : toolId);
  }

  selectModel(modelId: string): void {
    this.#context.store.update((state) => selectModel(state, modelId));
  }

  setQuote(quote: string | null): void {
    this.#context.store.update((state) => setQuote(state, quote));
  }

  /** Removes the last attachment or the quote, for Backspace at the start of the text. */
  removeLastExtra(): boolean {
    const { attachments, quote } = this.#context.store.getState().composer;
    const last = attachments.at(-1);
    if (last) this.#uploads.remove(last.key);
    else if (quote !== null) this.setQuote(null);
    return last !== undefined || quote !== null;
  }

  releaseToolAfterSubmit(): void {
    const { store, options } = this.#context;
    const tool = findTool(options(), store.getState().composer.toolId);
    if (!tool?.persistent) this.selectTool(null);
  }

  /** Clears selections that new options no longer offer. */
  followOptions(): void {
    const { store, options } = this.#context;
    const { toolId, modelId } = store.getState().composer;
    if (toolId !== null && !findTool(options(), toolId)) this.selectTool(null);
    const model = modelsOf(options()).find(({ id }) => id === modelId);
    if (modelId !== null && (!model || model.disabled)) {
      store.update((state) => selectModel(state, null));
    }
  }

  uploadsSettled(): Promise<void> {
    return this.#uploads.settled();
  }
}
