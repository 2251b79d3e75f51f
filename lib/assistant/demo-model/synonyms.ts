import { stem } from "./similarity";

/** Words with nearly the same meaning; the first one names the group. */
const GROUPS = `
remove: delete drop scrap ditch erase discard lose get-rid-of throw-out throw-away kick-out take-out take-off chuck-out out-of has-to-go can-go strike
add: put stick throw-in toss include chuck pop grab stick-in put-in
want: need looking-for look-for after searching require fancy could-use would-like would-love would-enjoy interested-in in-the-market shopping-for gimme give-me get-me find-me fetch searching-for
have: sell stock carry got offer
show: see view display look-at bring-up pull-up let-me-see list browse wanna-see
tell: explain describe info information details detail know read-up deal
price: cost costs charge charges fee expensive how-much worth
long: quick fast quickly soon days weeks
empty: clear wipe clean-out clear-out from-scratch start-over
broken: broke break ripped torn tore tear damaged damage snapped snap cracked crack split fell-apart came-off coming-off falling-off chewed bit bitten scratched hole leaking leak leaks burned burnt melted
person: human someone somebody agent representative staff employee people team advisor operator colleague real-person
cheap: cheaper affordable inexpensive low-priced budget bargain less-expensive
return: send-back give-back bring-back take-back hand-back sending-back giving-back back-to-you
change: swap switch replace alter modify
instead: rather actually should-be meant
wash: clean cleaning washing laundry detergent washing-machine dryer
open: go take-me bring-me navigate visit jump head lets-go
pay: payment paying checkout purchase pay-for
buy: purchase order get
fit: fits fitting pinch tight loose
difference: differ compare comparison versus vs better apart next-to
recommend: suggest advise advice choose pick ideas
weigh: weight heavy grams light kilos
dark: darker dim night
bright: brighter glaring blinding
hello: hi hey morning evening afternoon yo greetings
thanks: thank appreciated cheers grateful ta
bye: goodbye later farewell ciao around
arrive: come coming get-here turn-up arrived delivered show-up
parcel: package box delivery shipment stuff
size: sizes sized fit
big: large bigger larger roomy huge
small: little tiny smaller compact
more: another extra additional further
less: fewer reduce lower decrease minus
cart: basket trolley shopping-cart
everything: all whole lot entire
possible: able allowed may can could
`;

/** Maps words and phrases with similar meanings to a group. */
export class Synonyms {
  readonly #byWord = new Map<string, string>();
  readonly #phrases: (readonly [words: string[], group: string])[] = [];

  constructor() {
    for (const line of GROUPS.trim().split("\n")) {
      const [head = "", rest = ""] = line.split(":");
      for (const member of [head, ...rest.trim().split(" ")]) {
        const words = member.trim().split("-");
        if (words.length > 1) this.#phrases.push([words, `=${head}`]);
        else if (!this.#byWord.has(stem(member))) this.#byWord.set(stem(member), `=${head}`);
      }
    }
  }

  /** The groups that the words and phrases of a text belong to. */
  groupsOf(words: readonly string[]): string[] {
    const found = words.flatMap((word) => this.#byWord.get(stem(word)) ?? []);
    const text = ` ${words.join(" ")} `;
    const phrases = this.#phrases.flatMap(([phrase, group]) =>
      text.includes(` ${phrase.join(" ")} `) ? [group] : [],
    );
    return [...new Set([...found, ...phrases])];
  }
}
