import fc from "fast-check";
import { serverActionRules } from "../authorization/action-rules";
import { operationRules, widgetActionRules } from "../authorization/operation-rules";
import { routeRules } from "../authorization/route-rules";
import { mutation, oddArgument, oddJson, oddText } from "./odd-values";

/** Mostly those who get in. */
const anyCaller = fc.record({
  group: fc.constantFrom(
    ...(["owner", "owner", "owner", "owner"] as const),
    ...(["other", "other", "siteOwner", "stranger", "foreign"] as const),
  ),
  /** Which of the group, counted around. */
  nth: fc.nat({ max: 30 }),
});

const oddHeaders = fc.dictionary(
  fc.constantFrom(
    "content-type",
    "accept-language",
    "x-time-zone",
    "x-page-path",
    "idempotency-key",
    "origin",
    "authorization",
    "cookie",
    "x-forwarded-for",
    "x-forwarded-host",
    "content-length",
    "range",
  ),
  fc.oneof(oddText, fc.constantFrom("application/json", "Bearer a.b.c", "acme.session=a", "0")),
  { maxKeys: 2 },
);

const names = (rules: object) => fc.constantFrom(...Object.keys(rules));

/** A valid operation with a few changed members. */
const operation = fc.record({
  kind: fc.constant("operation" as const),
  who: anyCaller,
  name: names(operationRules),
  mutations: fc.array(mutation, { maxLength: 3 }),
  headers: oddHeaders,
});

const widgetAction = fc.record({
  kind: fc.constant("widget action" as const),
  who: anyCaller,
  name: names(widgetActionRules),
  mutations: fc.array(mutation, { maxLength: 2 }),
  headers: oddHeaders,
});

const rawBody = fc.oneof(
  oddText,
  oddJson.map((value) => JSON.stringify(value)),
  fc.uint8Array({ maxLength: 200 }),
  fc.constantFrom("{", '{"type":', "[".repeat(30_000), `[${"1e400,".repeat(20_000)}1]`),
);

/** A request to any route with any body. */
const route = fc.record({
  kind: fc.constant("route" as const),
  who: anyCaller,
  name: fc.oneof(
    names(routeRules),
    fc.constantFrom("auth/[...nextauth] GET", "auth/[...nextauth] POST"),
  ),
  segment: fc.option(oddText),
  query: fc.option(oddText),
  body: fc.option(rawBody),
  headers: oddHeaders,
});

/** A file with any name and content. */
const upload = fc.record({
  kind: fc.constant("upload" as const),
  who: anyCaller,
  fileName: oddText,
  type: oddText,
  bytes: fc.uint8Array({ maxLength: 5_000 }),
  headers: fc.constant({}),
});

const serverAction = fc.record({
  kind: fc.constant("server action" as const),
  who: anyCaller,
  name: names(serverActionRules),
  input: fc.option(fc.array(oddArgument, { maxLength: 3 })),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 2 }),
  headers: oddHeaders,
});

export const oddRequest = fc.oneof(
  { arbitrary: operation, weight: 5 },
  { arbitrary: widgetAction, weight: 2 },
  { arbitrary: route, weight: 4 },
  { arbitrary: upload, weight: 1 },
  { arbitrary: serverAction, weight: 3 },
);

type ValueOf<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;
export type OddRequest = ValueOf<typeof oddRequest>;
