import { splitExamples } from "@/lib/assistant/demo-model";
import { shippingAnswer } from "./shipping";
import type { Topic } from "./topic";

export const deliveryTopics: readonly Topic[] = [
  {
    name: "shipping",
    wish: "how much is shipping?",
    words: "shipping delivery postage ship deliver abroad country days arrive",
    query: "shipping delivery",
    section: "Shipping times and costs",
    answer: shippingAnswer,
    local: {
      de: "Der Versand kostet 5,90 € und ist ab 100 € kostenlos. In die EU dauert er 3–5 Werktage.",
      es: "El envío cuesta 5,90 € y es gratis desde 100 €. A la UE tarda entre 3 y 5 días laborables.",
      fr: "La livraison coûte 5,90 € et elle est gratuite dès 100 €. Dans l'UE, elle prend 3 à 5 jours ouvrés.",
      ja: "送料は5.90ユーロで、100ユーロ以上は無料です。EUへは3〜5営業日で届きます。",
    },
    examples: splitExamples(`
      how much is shipping | how long does shipping take | do you ship to switzerland
      when do you deliver | is shipping free | how long does delivery take
      what does delivery cost | do you deliver abroad | how fast will it get here
      can i have it by friday | can you send it to norway | free shipping
      what are the shipping costs | how do you ship tents | if i order today when will it be here
      do you send parcels to france | what does it cost to send | what do you charge for postage
      do parcels go to spain | will it arrive before the weekend
      from what amount is delivery free | how quickly do you send things out
      how many days until it gets to germany | is there a fee for delivery
      how long until my order arrives if i order now | do you deliver to the uk
      do i have to pay for delivery | how much does it cost to ship to ireland
      what does shipping cost for a small order | do you ship to the us | can you ship to america
      what is express shipping | can you send a parcel to japan | do you ship to australia | do you deliver to poland
      will it be here by thursday | would all of it be here by next friday
      is there express delivery | how much is express
    `),
  },
  {
    name: "lost-parcel",
    wish: "what if my parcel doesn't arrive?",
    words: "lost parcel arrive late missing",
    query: "parcel doesn't turn up shipping",
    section: "If it doesn’t turn up",
    examples: splitExamples(`
      my parcel never arrived | my package is lost | what if my parcel does not arrive
      the delivery is late | it should have been here days ago | my order did not turn up
      the courier lost my package | nothing came in the mail
      it's been two weeks and nothing has come | i think my parcel got lost
      where is it, it should have come on monday | the tracking says delivered but i have nothing
      what do you do when a parcel gets lost
    `),
  },
  {
    name: "gas",
    wish: "do you sell gas canisters?",
    words: "gas canister fuel cartridge",
    query: "shipping gas canisters parcel",
    section: "Following a parcel",
    examples: splitExamples(`
      do you sell gas canisters | can you send gas | where do i get fuel for the stove
      do you sell fuel | is the gas cartridge included | why do you not sell gas
      can i buy gas cartridges from you
    `),
  },
  {
    name: "returns",
    wish: "how do returns work?",
    words: "return returns refund money back policy days unworn",
    query: "returns refund",
    section: "What can come back",
    local: {
      de: "Ungetragenes können Sie innerhalb von 60 Tagen zurückschicken; ein Umtausch ist kostenlos.",
      es: "Puedes devolver lo que no hayas usado en 60 días; cambiar la talla es gratis.",
      fr: "Vous pouvez retourner ce qui n'a pas été porté sous 60 jours ; l'échange est gratuit.",
      ja: "未使用の商品は60日以内に返品できます。サイズ交換は無料です。",
    },
    examples: splitExamples(`
      what is your return policy | how do returns work | can i send it back if it does not fit
      can i return worn boots | how many days do i have to return
      i wore them once can i return them | can i get my money back | what if i do not like it
      can i return socks | is it possible to return an opened stove | do you take things back
      what can i return | i tried it on outside can it come back
      i used the tent once outside, will you take it back
      how long can i keep it before sending it back | can i bring back underwear
      am i allowed to send worn shoes back | can i return something i used
      until when can i return things | i do not like the color can i send it back
      what happens if i do not want it any more | tell me about returns
    `),
  },
  {
    name: "how-to-return",
    wish: "how do I send something back?",
    words: "return send back label box refund post office",
    query: "returns send something back",
    section: "How to send something back",
    examples: splitExamples(`
      how do i send something back | how do i return something | where do i send my return
      do i need a return label | who pays for the return | when do i get my refund
      how long does a refund take | steps to return an item | do i have to pay to send it back
      what's the procedure to return something | do i pay the postage when i send it back
      when will my money be back | which post office takes my return
    `),
  },
  {
    name: "exchange",
    wish: "can I exchange it for another size?",
    words: "exchange size wrong small big swap",
    query: "exchange another size returns",
    section: "Another size instead",
    examples: splitExamples(`
      can i exchange it for another size | they are too small can i get a bigger pair
      i ordered the wrong size | how do exchanges work | is exchanging free
      the jacket is too big for me i need a smaller one
      can i swap my boots for a different size after they arrive | what if the size does not fit
      my shoes pinch, can i get the next size up | they don't fit, can i have another size
      swap my delivered jacket for a smaller size | wrong size what do i do
      the boots i got are too small | can i get a different size
    `),
  },
];
