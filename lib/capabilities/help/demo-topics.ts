import { spoken, type Language } from "@/lib/assistant/demo-model";

/** A question that one section of a help page answers. */
export interface Topic {
  name: string;
  wish: string;
  words: string;
  /** Finds the article. */
  query: string;
  /** The heading of the section. */
  section: string;
  examples: readonly string[];
  /** The short answer in other languages. */
  local?: Partial<Record<Language, string>>;
  lead?: "person" | "receipt" | "account" | "discount";
}

export const topics: readonly Topic[] = [
  {
    name: "shipping",
    wish: "how much is shipping?",
    words: "shipping delivery postage ship deliver abroad country days arrive",
    query: "shipping delivery",
    section: "Shipping times and costs",
    local: {
      de: "Der Versand kostet 5,90 € und ist ab 100 € kostenlos. In die EU dauert er 3–5 Werktage.",
      es: "El envío cuesta 5,90 € y es gratis desde 100 €. A la UE tarda entre 3 y 5 días laborables.",
      fr: "La livraison coûte 5,90 € et elle est gratuite dès 100 €. Dans l'UE, elle prend 3 à 5 jours ouvrés.",
      ja: "送料は5.90ユーロで、100ユーロ以上は無料です。EUへは3〜5営業日で届きます。",
    },
    examples: spoken(`
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
      what does shipping cost for a small order
    `),
  },
  {
    name: "lost-parcel",
    wish: "what if my parcel doesn't arrive?",
    words: "lost parcel arrive late missing",
    query: "parcel doesn't turn up shipping",
    section: "If it doesn’t turn up",
    examples: spoken(`
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
    examples: spoken(`
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
    examples: spoken(`
      what is your return policy | how do returns work | can i send it back if it does not fit
      can i return worn boots | how many days do i have to return
      i wore them once can i return them | can i get my money back | what if i do not like it
      can i return socks | is it possible to return an opened stove | do you take things back
      what can i return | i tried it on outside can it come back
      i used the tent once outside, will you take it back
      how long can i keep it before sending it back | can i bring back underwear
      am i allowed to send worn shoes back | can i return something i used
      until when can i return things | i do not like the color can i send it back
      what happens if i do not want it any more
    `),
  },
  {
    name: "how-to-return",
    wish: "how do I send something back?",
    words: "return send back label box refund post office",
    query: "returns send something back",
    section: "How to send something back",
    examples: spoken(`
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
    examples: spoken(`
      can i exchange it for another size | they are too small can i get a bigger pair
      i ordered the wrong size | how do exchanges work | is exchanging free
      the jacket is too big for me i need a smaller one
      can i swap my boots for a different size after they arrive | what if the size does not fit
      my shoes pinch, can i get the next size up | they don't fit, can i have another size
      swap my delivered jacket for a smaller size | wrong size what do i do
      the boots i got are too small | can i get a different size
    `),
  },
  {
    name: "warranty",
    wish: "is there a warranty?",
    words: "warranty guarantee covered broken torn hole damage defect ripped snapped leak",
    query: "warranty repairs",
    section: "What is covered",
    local: {
      de: "Auf alles gibt es fünf Jahre Garantie, auch für Zweitbesitzer.",
      es: "Todo tiene cinco años de garantía.",
      fr: "Tout est garanti cinq ans.",
      ja: "すべての商品に5年間の保証があります。",
    },
    examples: spoken(`
      is there a warranty | how long is the guarantee | the zip of my jacket broke
      the sole came off my boot | my dog chewed my glove | a tent pole snapped in the storm
      is a burn hole covered | i bought it used is it still covered | my tent has a hole what now
      the seam opened | my cat scratched my jacket | i drove over my stove
      does the guarantee cover wear | something broke after two years
      a spark burned a hole in my sleeping bag | can you resole my boots
      the zipper on my parka is broken | mice ate a hole in my backpack
      a pole of my tent snapped | i burned my jacket at the campfire
      for how long do you guarantee your stuff | can the soles be replaced
      does the guarantee cover a ripped seam | my stove stopped working after a year
      the stitching came undone | is a dog bite covered | my dog bit a hole in my {kind}
      what happens when my {kind} breaks | the sole of my {kind} came off
      the zip of my {kind} does not close any more | how long do you stand behind your products
      my {kind} ripped after one year | the tread of my boots is worn down
    `),
  },
  {
    name: "repair",
    wish: "how do I get something repaired?",
    words: "repair fix mend broken photographs",
    query: "repairs getting it repaired",
    section: "Getting it repaired",
    examples: spoken(`
      how do i get something repaired | can you repair my tent
      where do i send my jacket for repair | do you fix zips | how do repairs work
      can you mend my backpack | how long does a repair take | i'd like to have my tent fixed
      do you sew torn jackets | who fixes my tent | how much does a repair cost
      can my {kind} be repaired
    `),
  },
  {
    name: "mend",
    wish: "can I repair it myself?",
    words: "patch kit spare parts buckle myself",
    query: "warranty repairs doing it yourself",
    section: "Doing it yourself",
    examples: spoken(`
      can i repair it myself | do you sell spare parts | how do i patch a hole in my mat
      i lost a buckle | is there a repair kit | where do i get a new zip slider
      do you have patches for a leaky mat | can i fix a small hole myself
    `),
  },
  {
    name: "care-shell",
    wish: "how do I wash a rain jacket?",
    words: "wash clean waterproof jacket shell reproof beading",
    query: "care washing waterproof shells",
    section: "Waterproof shells",
    examples: spoken(`
      how do i wash a rain jacket | my jacket is not waterproof any more
      how do i clean {product} | water does not bead any more
      can i put my rain jacket in the dryer | how do i make it waterproof again
      my shell soaks through | how do i wash my {kind} | rain goes right through my jacket now
      which detergent for my shell | my jacket soaks up water, what now
      my {kind} lets water through | can i wash {product} in the machine
    `),
  },
  {
    name: "care-leather",
    wish: "how do I care for leather boots?",
    words: "leather boots wax mud dry clean polish",
    query: "care leather boots wax",
    section: "Leather boots",
    examples: spoken(`
      how do i care for leather boots | my boots are full of mud | how do i dry wet boots
      can i put my boots on the heater | how often should i wax my boots | how do i clean {kind}
      my boots got soaked how do i dry them | what's the right way to dry leather boots
      how to grease my boots | do i need to wax leather | how do i clean muddy {kind}
      how do i take care of {product}
    `),
  },
  {
    name: "care-down",
    wish: "how do I wash down?",
    words: "down wash sleeping bag jacket clumps dryer tennis balls store",
    query: "care washing down",
    section: "Down",
    examples: spoken(`
      how do i wash a down jacket | how do i wash down | can i wash my sleeping bag
      the down is clumping | how do i store a sleeping bag | how do i wash a down sleeping bag
      my sleeping bag smells | do i store my down bag compressed
      may i put my sleeping bag into the washing machine | my parka lost its loft, feathers clump
      cleaning a down jacket, how | how do i clean {product} made of down
    `),
  },
  {
    name: "care-wool",
    wish: "how do I wash merino?",
    words: "merino wool fleece wash socks cycle",
    query: "care washing merino fleece",
    section: "Merino and fleece",
    examples: spoken(`
      how do i wash merino | can i put wool in the washing machine | how do i wash my fleece
      how often should i wash merino | does merino shrink | can i tumble dry my merino top
      can merino go in the dryer | at what temperature do i wash {tag}
      how do i wash {tag} {kind}
    `),
  },
  {
    name: "care-tent",
    wish: "how do I store a tent?",
    words: "tent wet store dry mold pitch sun",
    query: "care tents store",
    section: "Tents",
    examples: spoken(`
      how do i store a tent | my tent is wet can i pack it | how do i clean my tent
      there is mold on my tent | how do i dry my tent | does the sun damage the tent
      i packed my tent away wet | my tent went mouldy
      do i have to dry the tent before packing it | tips for keeping my tent in shape
      how should i keep my tent over winter
    `),
  },
  {
    name: "boot-fit",
    wish: "how should boots fit?",
    words: "fit feet foot size blister toe heel measure us uk eu",
    query: "boots fit measure feet size",
    section: "Measure your feet",
    examples: spoken(`
      how should boots fit | what size boots do i need | how do i measure my feet
      i am a us 10 what is that in eu | which size is uk 9 | should i size up in boots
      i am between two shoe sizes | my foot is 27 cm long which size | convert us shoe sizes
      what is my shoe size | which boot size should i take | shoe size chart
      i usually wear a uk 8, which one do i get | what size am i if my feet measure 27.5 cm
      i take a 9.5 in the us, what do i order | what is eu 42 in us sizes
      i have wide feet which boots fit | i am a size 8 uk
    `),
  },
  {
    name: "boot-trial",
    wish: "how do I know whether boots fit?",
    words: "blister heel slip toes front trial home stairs",
    query: "boots fit try them at home blister",
    section: "Try them at home",
    examples: spoken(`
      i get blisters | how do i know whether my boots fit | my heel slips in the boots
      my toes touch the front | how do i test boots at home | how do i avoid blisters
      i always get blisters on my heels
    `),
  },
  {
    name: "boot-winter",
    wish: "should winter boots be bigger?",
    words: "winter boots socks thick liner size up",
    query: "boots fit winter insulated socks",
    section: "For the winter",
    examples: spoken(`
      should winter boots be bigger | do i need a bigger size for thick socks
      how many socks in winter boots | do insulated boots run small
      should i size up for winter boots | should i buy winter boots a size larger
    `),
  },
  {
    name: "sizing",
    wish: "is there a size chart?",
    words: "size sizes chart chest waist measure fit large small clothes",
    query: "clothing sizes chart",
    section: "The chart",
    examples: spoken(`
      is there a size chart | which jacket size do i need | my chest is 100 cm which size
      what size should i take | size guide | do your clothes run small
      i am 180 cm tall which size jacket | how do i measure my chest | i am between m and l
      what does m mean in centimeters | which size jacket for a 100 cm chest
      i'm in between m and l | how do i find my clothing size | which size fits me
      i weigh 80 kilos what size jacket
    `),
  },
  {
    name: "sizing-layers",
    wish: "how are your layers cut?",
    words: "size up layer under over cut roomy tight shell",
    query: "clothing sizes how our layers are cut",
    section: "How our layers are cut",
    examples: spoken(`
      should i size up to wear a fleece under my shell | how are your layers cut
      is the parka cut wide | do i need a larger jacket to fit layers under it
      are trousers available in different lengths
    `),
  },
  {
    name: "sizing-packs",
    wish: "which pack size do I need?",
    words: "pack back length size torso",
    query: "clothing sizes packs back length",
    section: "Packs",
    examples: spoken(`
      which pack size do i need | how do i measure my back for a pack | what back length is m
      which backpack size fits me | i am tall which pack size
      how do i find the right back length
    `),
  },
  {
    name: "layering",
    wish: "what should I wear in winter?",
    words: "wear layers dress cold winter cotton sweat",
    query: "what to wear in winter layers",
    section: "The three layers",
    examples: spoken(`
      what should i wear on a winter hike | how do i dress for the cold
      what are the three layers | can i wear cotton | how do i layer
      i always sweat and then freeze | what to wear for snow | how do i keep warm outside
      what clothes for minus ten | is cotton ok in winter | how do i dress when it's freezing
      what do i wear under a shell | is cotton good for {tag}
      can i wear a cotton {kind} in {tag}
    `),
  },
  {
    name: "hands-feet",
    wish: "how do I keep my hands warm?",
    words: "hands feet head fingers toes gloves hat cold",
    query: "what to wear winter hands feet head",
    section: "Hands, feet, head",
    examples: spoken(`
      how do i keep my hands warm | my fingers freeze on every hike
      how many gloves should i take | why do i need a hat
    `),
  },
  {
    name: "packing",
    wish: "what should I pack for a winter hike?",
    words: "pack bring list checklist take",
    query: "winter hike what to bring in the pack",
    section: "In the pack",
    examples: spoken(`
      what should i pack for a winter hike | what should i bring | packing list for winter
      what do i need in my backpack for a day in the snow | checklist for a hike in the cold
      what goes in the bag for a snow hike
    `),
  },
  {
    name: "payment",
    wish: "how can I pay?",
    words: "pay payment card paypal charged real demo order",
    query: "orders payment pay card",
    section: "What happens when you order",
    local: {
      de: "Das ist ein Demo-Shop: Es wird nichts abgebucht und nichts verschickt.",
      es: "Es una tienda de demostración: no se cobra ni se envía nada.",
      fr: "C'est une boutique de démonstration : rien n'est débité ni envoyé.",
      ja: "これはデモ用のお店なので、料金は発生せず、何も発送されません。",
    },
    examples: spoken(`
      how can i pay | can i pay with paypal | do you take credit cards | is this a real shop
      will i be charged | what happens when i order | is my card charged | can i pay by invoice
      do you accept apple pay | can i pay in instalments | what does sample mean on my order
      which payment methods do you accept | is this shop for real | will my card be debited
      do you take visa | do i need a credit card | is this just a demo
    `),
  },
  {
    name: "guest",
    wish: "do I need an account?",
    words: "guest account browser cookies privacy data",
    query: "orders ordering as a guest account",
    section: "Ordering as a guest",
    examples: spoken(`
      do i need an account | can i order as a guest | who can see my orders
      what happens if i delete my cookies | is my data private | do you sell my data
      why are my orders gone on my phone | can i buy without registering
      who else sees what i order | must i sign up to order
    `),
  },
];
