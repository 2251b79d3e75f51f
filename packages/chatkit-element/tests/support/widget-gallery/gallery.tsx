import { useLayoutEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { createTexts, english } from "../../../src/locales";
import { ElementServicesContext, type ElementServices } from "../../../src/ui/services";
import { elementStyles } from "../../../src/styles";
import { themeCss } from "../../../src/theme/theme-css";
import { applyWidgetUpdate, type WidgetUpdate } from "../../../src/widget-tree/apply-widget-update";
import type { WidgetAction } from "../../../src/widgets/actions/widget-action";
import { isWidgetNode } from "../../../src/widget-tree/widget-node";
import { StyledWidget } from "../../../src/widgets/styled-widget";
import { gallerySamples } from "./samples";
import type { GalleryControls, GalleryState } from "./gallery-controls";

const host = document.createElement("div");
document.querySelector("main")?.append(host);
const shadow = host.attachShadow({ mode: "open" });
const mount = document.createElement("div");
mount.className = "gallery";
shadow.append(mount);

const themeSheet = new CSSStyleSheet();
const componentSheet = new CSSStyleSheet();
componentSheet.replaceSync(
  `.gallery { box-sizing: border-box; display: grid; gap: 28px; max-width: 48rem; min-height: 100vh; margin-inline: auto; padding: 24px; background: var(--ck-bg); }
.gallery > * { min-width: 0; }
${elementStyles}`,
);
shadow.adoptedStyleSheets = [themeSheet, componentSheet];

const records = { actions: [] as WidgetAction[], errors: [] as string[], logs: [] as string[] };
const held: { settle(failure?: Error): void }[] = [];

const initial: GalleryState = {
  widgets: [],
  busy: false,
  streaming: false,
  holdActions: false,
  theme: {},
  locale: "en",
};
let change: (next: Partial<GalleryState>) => void = () => undefined;
let current = initial;

function Gallery() {
  const [state, setState] = useState(initial);
  current = state;
  change = (next) => flushSync(() => setState((before) => ({ ...before, ...next })));
  useLayoutEffect(() => themeSheet.replaceSync(themeCss(state.theme)), [state.theme]);
  const colorScheme = state.theme.colorScheme === "dark" ? "dark" : "light";
  mount.dir = state.locale === "ar" ? "rtl" : "ltr";
  return (
    <ElementServicesContext value={servicesFor(colorScheme, state.locale)}>
      <h2 className="w-hidden">Thread</h2>
      {state.widgets.map((widget, index) => (
        <article key={index}>
          <h3 className="w-hidden">Assistant said</h3>
          <StyledWidget
            itemId={`item_${index}`}
            widget={widget}
            busy={state.busy}
            streaming={state.streaming}
            onAction={perform}
          />
        </article>
      ))}
    </ElementServicesContext>
  );
}

function perform({ action }: { readonly action: WidgetAction }): Promise<void> {
  records.actions.push(action);
  if (!current.holdActions) return Promise.resolve();
  return new Promise((resolve, reject) => {
    held.push({ settle: (failure) => (failure ? reject(failure) : resolve()) });
  });
}

const knownServices = new Map<string, ElementServices>();

function servicesFor(colorScheme: "light" | "dark", locale: string): ElementServices {
  const key = `${colorScheme} ${locale}`;
  const services = knownServices.get(key) ?? {
    text: createTexts(english, locale),
    locale,
    direction: locale === "ar" ? "rtl" : "ltr",
    colorScheme,
    isImageAllowed: (url) => new URL(url, location.href).origin === location.origin,
    activateLink: () => false,
    announce: () => undefined,
    reportError: (error) => void records.errors.push(error.message),
    log: (name, data) => void records.logs.push(`${name} ${JSON.stringify(data)}`),
  };
  knownServices.set(key, services);
  return services;
}

const controls: GalleryControls = {
  show: (widgets, options = {}) => change({ ...initial, ...options, widgets }),
  set: (options) => change(options),
  showSamples: (names, options = {}) =>
    change({
      ...initial,
      ...options,
      widgets: Object.entries(gallerySamples)
        .filter(([name]) => names.length === 0 || names.includes(name))
        .map(([, widget]) => widget),
    }),
  update(update: WidgetUpdate) {
    const [first, ...rest] = current.widgets;
    if (!isWidgetNode(first)) throw new Error("There is no widget to update.");
    const { widget, refusal } = applyWidgetUpdate(first, update);
    change({ widgets: [widget, ...rest] });
    return refusal;
  },
  records: () => structuredClone(records),
  pauseAnimations: () =>
    shadow.getAnimations().map((animation) => {
      animation.pause();
      return animation instanceof CSSAnimation ? animation.animationName : "transition";
    }),
  finishAnimations: () =>
    shadow
      .getAnimations()
      .filter(hasEnd)
      .forEach((one) => one.finish()),
  settle: (message) => held.shift()?.settle(message === undefined ? undefined : new Error(message)),
};

/** A spinner's animation never ends. */
function hasEnd({ effect }: Animation): boolean {
  return effect?.getComputedTiming().endTime !== Infinity;
}

Object.assign(window, { widgetGallery: controls });
createRoot(mount).render(<Gallery />);
