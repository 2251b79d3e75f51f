/**
 * The front end to mount. `auto` means OpenAI's, or the built-in element if OpenAI's can't load.
 */
export type WidgetMode = "auto" | "openai" | "builtin";

/** The front end that is mounted. */
export type WidgetSource = "openai" | "builtin";

export const OPENAI_SCRIPT = "https://cdn.platform.openai.com/deployments/chatkit/chatkit.js";
const TAG = "openai-chatkit";
const SCRIPT_WAIT_MS = 3_000;

let loading: Promise<WidgetSource> | undefined;

/** Defines the tag `openai-chatkit`, once per page. Rejects if no front end can be loaded. */
export function loadWidget(mode: WidgetMode): Promise<WidgetSource> {
  loading ??= load(mode).catch((error: unknown) => {
    // A later mount can try again, for example when the network is back.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(mode: WidgetMode): Promise<WidgetSource> {
  if (mode === "builtin") return loadBuiltIn();
  try {
    await loadOpenAIScript();
    return "openai";
  } catch (error) {
    if (mode === "openai") throw error;
    return loadBuiltIn();
  }
}

async function loadBuiltIn(): Promise<WidgetSource> {
  // The element's largest dependency is requested by itself, so that it runs in a task of its own
  // and a slow phone can react in between.
  const [, { defineChatKitElement }] = await Promise.all([
    import("@acme/chatkit-server/protocol"),
    import("@acme/chatkit-element/define"),
  ]);
  defineChatKitElement();
  return "builtin";
}

async function loadOpenAIScript(): Promise<void> {
  if (customElements.get(TAG)) return;
  const script = document.createElement("script");
  script.src = OPENAI_SCRIPT;
  script.async = true;
  const failed = new Promise<never>((_resolve, reject) => {
    script.onerror = () => reject(new Error("OpenAI's widget script could not be loaded."));
    window.setTimeout(
      () => reject(new Error("OpenAI's widget script did not answer in time.")),
      SCRIPT_WAIT_MS,
    );
  });
  document.head.append(script);
  try {
    await Promise.race([customElements.whenDefined(TAG), failed]);
  } catch (error) {
    script.remove();
    throw error;
  }
}
