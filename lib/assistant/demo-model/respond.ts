import type { Brain, Guess } from "./brain";
import { isFilled } from "./brain";
import type { Conversation, Exchange } from "./conversation";
import type { OfferedTools } from "./decide";
import type { DemoIntent, Entity } from "./define-demo";
import { afterNaming, discourseOf, namedIn } from "./discourse";
import { fillSlots } from "./fill-slots";
import { languageOf, type Language } from "./language";
import { mayAct, moodOf, withoutScene } from "./mood";
import { answerTo, IN, isElliptical } from "./pending";
import { PHRASES, say, slotAskedFor, which, whichOne } from "./phrases";
import { readPieces, type Piece } from "./pieces";
import { ToolTrouble, type Plan } from "./plan";
import { splitWishes } from "./split-wishes";
import { joinTokens, tokenize, type Token } from "./text";
import { Wish } from "./wish";

/** Sure enough to change something. */
const SURE = 0.31;
/** Sure enough to answer, or to ask whether a change is meant. */
const LIKELY = 0.26;
const FAIR = 0.25;
const MARGIN = 0.06;
const GUESSES = 3;

/** A part of a message with what it is taken for. */
interface Reading {
  tokens: readonly Token[];
  /** What the parts before it named. */
  named: readonly Entity[];
  guesses: readonly Guess[];
  /** Set where the wish before says what is meant. */
  inherited?: DemoIntent;
}

/** Answers all that the user's message asks for, one wish after the other. */
export function* respond(conversation: Conversation, tools: OfferedTools, brain: Brain): Plan {
  const language = languageIn(conversation);
  if (conversation.current.hasFiles && conversation.current.said.trim() === "")
    return say(language, PHRASES.files);
  const said = wordsMeant(conversation, language, brain);
  if (said === null) return say(language, PHRASES.leftAlone);
  const readings = arrange(readParts(said, conversation, language, brain));
  const replies: string[] = [];
  const lost: string[] = [];
  for (const reading of readings) {
    for (const wish of wishesIn(reading, { conversation, language, brain })) {
      const reply = yield* fulfil(reading, wish, { tools, brain });
      if (reply !== null) replies.push(reply);
      else lost.push(joinTokens(reading.tokens));
    }
  }
  if (replies.length === 0) return notUnderstood(readings, language);
  const missed = lost.filter((words) =>
    /\?$|^(?:and |then |also )?(?:please|can|could|i want|i need|tell|show)/.test(words),
  );
  return [
    ...new Set([...replies, ...missed.map((words) => say(language, PHRASES.partly, words))]),
  ].join("\n\n");
}

function languageIn({ past, current }: Conversation): Language {
  const said = [current, ...past.toReversed()].map((exchange) => languageOf(exchange.said));
  return said.find((language) => language !== undefined) ?? "en";
}

/** The words to go by: those that were said, or those that an answer to a question stands for. */
function wordsMeant(
  { past, current }: Conversation,
  language: Language,
  brain: Brain,
): Token[] | null {
  const tokens = brain.tokens(current.said, language);
  const before = past.at(-1);
  if (!before) return tokens;
  const answered = answerTo(before.reply, tokens, brain);
  switch (answered.kind) {
    case "declined":
      return null;
    case "instead":
      return brain.tokens(answered.wish, languageOf(answered.wish) ?? "en");
    case "completes": {
      const earlier = { past: past.slice(0, -1), current: { ...before, outcomes: [], reply: "" } };
      const asked = wordsMeant(earlier, languageIn(earlier), brain) ?? [];
      return [...partAskedAbout(asked, before, brain), IN, ...tokens];
    }
    case "wish":
      return openQuestion(tokens, past, brain) ?? carriedOver(tokens, { past, before, brain });
  }
}

/** A bare value still answers a question that was asked before the last reply. */
function openQuestion(
  tokens: readonly Token[],
  past: readonly Exchange[],
  brain: Brain,
): Token[] | null {
  const asking = past.at(-2);
  if (!asking || slotAskedFor(asking.reply) !== "value") return null;
  if (answerTo(asking.reply, tokens, brain).kind !== "completes") return null;
  const earlier = { past: past.slice(0, -2), current: { ...asking, outcomes: [], reply: "" } };
  const asked = wordsMeant(earlier, languageIn(earlier), brain) ?? [];
  return [...partAskedAbout(asked, asking, brain), IN, ...tokens];
}

/** Of several wishes, the one that the question was about. */
function partAskedAbout(asked: readonly Token[], { reply }: Exchange, brain: Brain): Token[] {
  const parts = splitWishes(asked, brain.starts);
  const question = reply.split("\n").findLast((line) => slotAskedFor(line) !== null) ?? "";
  const about = namedIn(question, brain.lexicon);
  const part = parts.find((tokens) =>
    namedIn(joinTokens(tokens), brain.lexicon).some((entity) => about.includes(entity)),
  );
  const words = (part ?? parts.at(-1) ?? []).filter(({ text }) => !/^[.?!]$/.test(text));
  return words;
}

const FOLLOW_UP = /^(?:and |but |ok |okay )*(?:what about|how about|and|same for|the same for) /;

/** “And the other one?” asks of another thing what was asked before. */
function carriedOver(
  tokens: Token[],
  { past, before, brain }: { past: readonly Exchange[]; before: Exchange; brain: Brain },
): Token[] {
  const text = tokens.map((token) => token.text).join(" ");
  const lead = FOLLOW_UP.exec(`${text} `)?.[0];
  if (lead === undefined) return tokens;
  const rest = readPieces(tokens.slice(lead.trim().split(" ").length), brain.reader());
  const things = rest.filter((piece) => isThing(piece, brain));
  if (things.length === 0 || !isElliptical(rest)) return tokens;
  const earlier = { past: past.slice(0, -1), current: { ...before, outcomes: [], reply: "" } };
  const pieces = readPieces(wordsMeant(earlier, languageIn(earlier), brain) ?? [], brain.reader());
  const place = pieces.findIndex((piece) => isThing(piece, brain));
  if (place < 0) return tokens;
  return pieces.flatMap((piece, index) =>
    index === place
      ? things.flatMap((thing) => thing.tokens)
      : isThing(piece, brain)
        ? []
        : piece.tokens,
  );
}

function isThing(piece: Piece, brain: Brain): boolean {
  if (piece.type === "entity") return piece.entities.some(({ id }) => brain.lexicon.byId(id));
  return piece.type === "ordinal" || piece.type === "rank" || piece.type === "reference";
}

interface Reader {
  conversation: Conversation;
  language: Language;
  brain: Brain;
}

function readWish(
  { tokens, named: before }: Pick<Reading, "tokens" | "named">,
  { conversation, language, brain }: Reader,
): Wish {
  const whole = joinTokens(tokens);
  const { scene, rest } = withoutScene(whole.toLowerCase());
  let discourse = afterNaming(discourseOf(conversation, brain.lexicon), before);
  const make = (part: readonly Token[]) =>
    new Wish({
      text: part.map(({ text }) => text).join(" "),
      typed: whole,
      pieces: readPieces(part, brain.reader()),
      language,
      mood: moodOf(part.map(({ text }) => text).join(" "), language),
      discourse,
      outcomes: [...conversation.past, conversation.current].flatMap(({ outcomes }) => outcomes),
      entities: brain.lexicon.entities,
      hasFiles: conversation.current.hasFiles,
    });
  if (scene === "") return make(tokens);
  const kinds = new Set(brain.lexicon.entities.map(({ kind }) => kind));
  const inScene = make(tokenize(scene));
  const named = [...kinds]
    .flatMap((kind) => inScene.of(kind))
    .filter(({ id }) => brain.lexicon.byId(id));
  discourse = afterNaming(discourse, named);
  return make(tokenize(rest));
}

/** Splits a message into wishes; parts that mean nothing by themselves belong to their neighbors. */
function readParts(
  tokens: readonly Token[],
  conversation: Conversation,
  language: Language,
  brain: Brain,
): Reading[] {
  const reader = { conversation, language, brain };
  const read = (part: readonly Token[], named: readonly Entity[]): Reading => ({
    tokens: part,
    named,
    guesses: brain.guesses(readWish({ tokens: part, named }, reader)),
  });
  const readings: Reading[] = [];
  let named: readonly Entity[] = [];
  for (const part of splitWishes(tokens, brain.starts)) {
    const reading = read(part, named);
    const before = readings.at(-1);
    if (before && belongsTogether(before, reading, brain))
      readings.splice(-1, 1, read([...before.tokens, ...part], before.named));
    else readings.push(reading);
    const here = namedIn(joinTokens(part), brain.lexicon);
    if (here.length > 0) named = here;
  }
  return readings;
}

function belongsTogether(before: Reading, next: Reading, brain: Brain): boolean {
  const [first] = before.guesses;
  const [second] = next.guesses;
  if (!first || !second) return true;
  const begins = next.tokens.slice(0, 3).some(({ text }) => brain.starts.has(text));
  if (!begins && isElliptical(readPieces(next.tokens, brain.reader()))) return true;
  if (first.score < LIKELY && second.score < LIKELY) return true;
  return first.intent === second.intent && !first.intent.acts && first.score < 0.9;
}

/** What runs in the browser comes first: the turn starts over after it. */
function arrange(readings: readonly Reading[]): Reading[] {
  const inBrowser = ({ guesses: [best] }: Reading) =>
    best !== undefined && best.intent.inBrowser === true && best.score >= SURE;
  const acting = readings.filter(({ guesses: [best] }) => best?.intent.acts);
  if (acting.length < 2) return [...readings];
  return [...readings.filter(inBrowser), ...readings.filter((reading) => !inBrowser(reading))];
}

/** One wish for each thing where the intent is about one thing at a time. */
function wishesIn(reading: Reading, reader: Reader): Wish[] {
  const { guesses, inherited } = reading;
  const wish = readWish(reading, reader);
  const intent = inherited ?? guesses[0]?.intent;
  if (!intent?.each) return [wish];
  const kinds = (intent.needs ?? []).flat();
  const isOne = (piece: Piece) =>
    isThing(piece, reader.brain) ||
    (piece.type === "entity" && piece.entities.some(({ kind }) => kinds.includes(kind)));
  const groups: Piece[][] = [[]];
  for (const piece of wish.pieces) {
    const isJoint =
      piece.type === "word" && /^(?:and|,|plus|&|then|also)$/.test(piece.tokens[0]?.text ?? "");
    const group = groups.at(-1) ?? [];
    if (isJoint && group.some((each) => isOne(each) && !each.excluded)) groups.push([]);
    else group.push(piece);
  }
  const [first = [], ...others] = groups;
  if (!others.every((group) => group.some(isOne))) return [wish];
  return [first, ...others].map((pieces) =>
    wish.with({
      pieces,
      text: pieces
        .flatMap((piece) => piece.tokens)
        .map(({ text }) => text)
        .join(" "),
    }),
  );
}

/** Null where nothing is understood. */
function* fulfil(
  { guesses, inherited }: Reading,
  wish: Wish,
  context: { tools: OfferedTools; brain: Brain },
): Plan<string | null> {
  const candidates = inherited
    ? [{ intent: inherited, score: 1 }]
    : guesses.filter(({ score }) => score >= LIKELY).slice(0, 4);
  const [best] = candidates;
  for (const guess of candidates) {
    if (best && guess.score < best.score * 0.6) break;
    const { intent } = guess;
    if (intent.acts && !mayAct(wish.mood)) continue;
    if (intent.acts && !inherited && !isSure(guess, guesses))
      return say(wish.language, PHRASES.confirm, wishText(intent, wish));
    const reply = yield* answer(intent, wish, context);
    if (reply !== null) return reply;
  }
  if (!best?.intent.acts || mayAct(wish.mood)) return yield* lastResort(guesses, wish, context);
  if (wish.mood.negated) return say(wish.language, PHRASES.leftAlone);
  return say(wish.language, PHRASES.onlyAsked, wishText(best.intent, wish));
}

/** A high score, or a fair one with nothing else near it. */
function isSure({ intent, score }: Guess, guesses: readonly Guess[]): boolean {
  const next = guesses.find((guess) => guess.intent !== intent)?.score ?? 0;
  return score >= SURE || (score >= FAIR && score - next >= MARGIN);
}

function* lastResort(
  guesses: readonly Guess[],
  wish: Wish,
  context: { tools: OfferedTools; brain: Brain },
): Plan<string | null> {
  for (const { intent } of guesses) {
    if (!intent.lastResort?.some((kind) => wish.named(kind).length > 0)) continue;
    const reply = yield* answer(intent, wish, context);
    if (reply !== null) return reply;
  }
  return null;
}

function* answer(
  intent: DemoIntent,
  wish: Wish,
  { tools, brain }: { tools: OfferedTools; brain: Brain },
): Plan<string | null> {
  if (intent.answer) return yield* intent.answer(wish);
  const { tool, reply } = intent;
  if (tool === undefined || !reply) return null;
  const kinds = [...new Set(brain.lexicon.entities.map(({ kind }) => kind))];
  const unclear = kinds.flatMap((kind) => wish.unclear(kind))[0];
  if (unclear && !isFilled(intent, wish))
    return whichOne(
      wish.language,
      unclear.map(({ name }) => name),
    );
  const { arguments: given, missing } = fillSlots(tools.get(tool) ?? {}, wish, kinds);
  if (missing) return which(wish.language, { what: missing.name, values: missing.values });
  const result = yield { tool, arguments: given };
  if (typeof result !== "object" || result === null) throw new ToolTrouble("");
  return reply(result, given);
}

function wishText({ wish: template, needs = [] }: DemoIntent, wish: Wish): string {
  const kinds = needs.flat();
  const named = wish.pieces.find(
    (piece) => piece.type === "entity" && piece.entities.some(({ kind }) => kinds.includes(kind)),
  );
  const words = named ? joinTokens(named.tokens) : "it";
  return template.replace(/\{([a-z]+)\}/g, (_, kind: string) =>
    kind === "number" ? String(wish.numbers[0] ?? 1) : (wish.of(kind)[0]?.name ?? `the ${words}`),
  );
}

function notUnderstood(readings: readonly Reading[], language: Language): string {
  const guesses = readings
    .flatMap((reading) => reading.guesses)
    .sort((left, right) => right.score - left.score);
  const wishes = [
    ...new Set(
      guesses.map(({ intent }) => intent.wish).filter((wish) => wish !== "" && !wish.includes("{")),
    ),
  ];
  const list = wishes
    .slice(0, GUESSES)
    .map((wish, index) => `${index + 1}. “${wish}”`)
    .join("\n");
  return `${say(language, PHRASES.lost)} ${say(language, PHRASES.guesses, list)}`;
}
