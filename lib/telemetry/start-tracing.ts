import { context, SpanStatusCode, trace, type Span as OtelSpan } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";
import { setTracing, type Span, type SpanAttributes } from "./spans";

/**
 * Sends spans to the collector at `OTEL_EXPORTER_OTLP_ENDPOINT`. OpenTelemetry reads that variable
 * itself, and others such as `OTEL_EXPORTER_OTLP_HEADERS` and `OTEL_TRACES_SAMPLER`. Next adds its
 * own spans once a provider is registered.
 */
export function startTracing(serviceName: string): void {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": serviceName }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  const tracer = trace.getTracer("chatkit-starter");
  setTracing({
    start: (name, attributes) => spanOf(tracer.startSpan(name, { attributes: known(attributes) })),
    record: (name, attributes, milliseconds) => {
      const endTime = Date.now();
      const startTime = endTime - milliseconds;
      tracer.startSpan(name, { attributes: known(attributes), startTime }).end(endTime);
    },
    flush: () => provider.forceFlush(),
    stop: () => provider.shutdown(),
  });
}

function spanOf(span: OtelSpan): Span {
  return {
    set: (attributes) => void span.setAttributes(known(attributes)),
    run: (work) => context.with(trace.setSpan(context.active(), span), work),
    end: (error) => {
      if (error !== undefined) {
        // Error messages may quote what users wrote.
        const name = error instanceof Error ? error.name : "Error";
        span.setAttribute("error.type", name).setStatus({ code: SpanStatusCode.ERROR });
      }
      if (span.isRecording()) span.end();
    },
  };
}

function known(attributes: SpanAttributes): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
