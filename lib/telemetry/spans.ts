// The only interface to tracing. OpenTelemetry isn't loaded unless a collector is configured.

export type SpanAttributes = Record<string, string | number | boolean | undefined>;

/** A measured piece of work. */
export interface Span {
  set(attributes: SpanAttributes): void;
  /** Runs work whose spans become children of this one. */
  run<T>(work: () => T): T;
  /** Ends the span, as failed if there is an error. Later calls have no effect. */
  end(error?: unknown): void;
}

export interface Tracing {
  start(name: string, attributes: SpanAttributes): Span;
  /** Adds a span that has already ended. */
  record(name: string, attributes: SpanAttributes, milliseconds: number): void;
  /** Sends the spans that have ended. */
  flush(): Promise<void>;
  /** Sends them and stops. */
  stop(): Promise<void>;
}

// On the global object, because Next bundles instrumentation and routes separately.
const holder: typeof globalThis & { chatkitStarterTracing?: Tracing | undefined } = globalThis;

/** Undefined if no collector is configured. */
export function tracing(): Tracing | undefined {
  return holder.chatkitStarterTracing;
}

export function setTracing(tracing: Tracing | undefined): void {
  holder.chatkitStarterTracing = tracing;
}

const noSpan: Span = { set: () => {}, run: (work) => work(), end: () => {} };

/** Starts a span, which the caller must end. */
export function startSpan(name: string, attributes: SpanAttributes = {}): Span {
  return tracing()?.start(name, attributes) ?? noSpan;
}

/** Measures work that returns a promise. */
export async function inSpan<T>(
  name: string,
  attributes: SpanAttributes,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const span = startSpan(name, attributes);
  try {
    const result = await span.run(() => work(span));
    span.end();
    return result;
  } catch (error) {
    span.end(error);
    throw error;
  }
}
