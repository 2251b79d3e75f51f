import type { ChatKitOptions } from "@openai/chatkit";
import { createElement, startTransition } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Announcer } from "../ui/announcer";
import {
  createTexts,
  english,
  loadStrings,
  resolveLocale,
  type ResolvedLocale,
  type Strings,
} from "../locales";
import { isImageAllowed } from "../markdown/image-policy";
import { customApi } from "../options/resolve-options";
import type { ElementServices } from "../ui/services";
import type { Session } from "../session/session";
import { elementSheet } from "../styles/element-sheet";
import { registerFonts } from "../theme/fonts";
import { themeCss } from "../theme/theme-css";
import { ElementView } from "../views/element-view";

export interface ScreenParts {
  readonly session: Session;
  readonly announcer: Announcer;
  readonly activateLink: (url: string) => boolean;
}

export interface ScreenSettings {
  readonly headingLevel: number;
  readonly resumeClientTools: boolean;
  /** Whether a wide element shows the list of chats beside the thread. */
  readonly historySidebar: boolean;
  /** What the page must provide before the chat can work; null if nothing is missing. */
  readonly missing: string | null;
}

/** Renders a booted element: styles, texts and React views inside its shadow root. */
export class ElementScreen {
  readonly #shadow: ShadowRoot;
  readonly #parts: ScreenParts;
  readonly #root: Root;
  readonly #container: HTMLElement;
  readonly #themeSheet = new CSSStyleSheet();
  /** Resolves when the first view is in the page. */
  readonly mounted: Promise<void>;
  #onMounted: () => void = () => undefined;
  #isPainted = false;
  #shown: { options: ChatKitOptions; settings: ScreenSettings } | null = null;
  #themeKey: string | null = null;
  #locale: ResolvedLocale = resolveLocale("en", []);
  #strings: Strings = english;
  #services: ElementServices;
  #serviceInputs: readonly unknown[] = [];
  #imageDomains: readonly string[] | null | undefined;
  readonly #unsubscribe: () => void;

  constructor(shadow: ShadowRoot, parts: ScreenParts) {
    this.#shadow = shadow;
    this.#parts = parts;
    this.mounted = new Promise((resolve) => {
      this.#onMounted = resolve;
    });
    this.#services = this.#createServices();
    this.#unsubscribe = parts.session.store.subscribe(() => this.#followImageDomains());
    this.#container = document.createElement("div");
    this.#container.className = "ck-root";
    shadow.adoptedStyleSheets = [this.#themeSheet, elementSheet()];
    shadow.append(this.#container);
    this.#root = createRoot(this.#container);
  }

  get services(): ElementServices {
    return this.#services;
  }

  get acceptLanguage(): string {
    return this.#locale.acceptLanguage;
  }

  render(options: ChatKitOptions, settings: ScreenSettings): void {
    this.#shown = { options, settings };
    this.#applyTheme(options);
    this.#applyLocale(options);
    this.#paint();
  }

  /** Returns false if there is no composer to focus. */
  focusComposer(): boolean {
    const input = this.#shadow.querySelector<HTMLElement>("[part~=input]");
    if (!input) return false;
    input.focus();
    // A hidden input, such as one behind the history, can't be focused.
    return this.#shadow.activeElement === input;
  }

  close(): void {
    this.#shown = null;
    this.#unsubscribe();
    this.#root.unmount();
    this.#container.remove();
  }

  #paint(): void {
    if (!this.#shown) return;
    const { options, settings } = this.#shown;
    this.#renewServices();
    const { session, announcer } = this.#parts;
    const view = createElement(ElementView, {
      options,
      ...settings,
      session,
      announcer,
      services: this.#services,
      onMounted: this.#onMounted,
    });
    // The first paint builds the whole screen, which would keep the page from answering its visitor.
    if (!this.#isPainted) startTransition(() => this.#root.render(view));
    else this.#root.render(view);
    this.#isPainted = true;
  }

  #applyTheme(options: ChatKitOptions): void {
    const key = JSON.stringify(options.theme ?? null);
    if (key === this.#themeKey) return;
    this.#themeKey = key;
    this.#themeSheet.replaceSync(themeCss(options.theme));
    const fonts = typeof options.theme === "object" ? options.theme.typography?.fontSources : [];
    registerFonts(fonts, document.fonts, (family) =>
      this.#parts.session.context.log("font.failed", { family }),
    );
  }

  #applyLocale(options: ChatKitOptions): void {
    const before = this.#locale;
    this.#locale = resolveLocale(options.locale, navigator.languages);
    const { locale } = this.#locale;
    if (locale === before.locale) return;
    loadStrings(locale).then(
      (strings) => {
        if (this.#locale.locale !== locale) return;
        this.#strings = strings;
        this.#paint();
      },
      () => this.#parts.session.context.log("locale.failed", { locale }),
    );
  }

  /** A thread can have its own allowed image domains, which can change while it is open. */
  #followImageDomains(): void {
    const domains = this.#parts.session.store.getState().thread?.allowed_image_domains;
    if (domains === this.#imageDomains) return;
    this.#imageDomains = domains;
    this.#paint();
  }

  /** Views rerender only when a service's value has changed. */
  #renewServices(): void {
    const { options } = this.#shown ?? {};
    const inputs = [
      this.#strings,
      this.#locale.locale,
      options && schemeOf(options),
      options && customApi(options)?.url,
      JSON.stringify(this.#imageDomains ?? null),
    ];
    if (inputs.every((input, index) => input === this.#serviceInputs[index])) return;
    this.#serviceInputs = inputs;
    this.#services = this.#createServices();
  }

  #createServices(): ElementServices {
    const { session, announcer, activateLink } = this.#parts;
    return {
      text: createTexts(this.#strings, this.#locale.locale),
      locale: this.#locale.locale,
      direction: this.#locale.direction,
      colorScheme: this.#shown ? schemeOf(this.#shown.options) : "light",
      isImageAllowed: (url, source) => isImageAllowed(url, source, this.#imagePolicy()),
      activateLink,
      announce: announcer.announce,
      reportError: (error) => session.context.emit("chatkit.error", { error }),
      log: session.context.log,
    };
  }

  #imagePolicy() {
    const url = this.#shown && customApi(this.#shown.options)?.url;
    const api = url && URL.canParse(url, document.baseURI) ? [new URL(url, document.baseURI)] : [];
    return {
      ownOrigins: [location.origin, ...api.map(({ origin }) => origin)],
      allowedDomains: this.#imageDomains,
      baseUrl: document.baseURI,
    };
  }
}

function schemeOf({ theme }: ChatKitOptions): "light" | "dark" {
  const scheme = typeof theme === "object" ? theme.colorScheme : theme;
  return scheme ?? "light";
}
