import { splitExamples } from "@/lib/assistant/demo-model";
import type { Topic } from "./topic";

export const careTopics: readonly Topic[] = [
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
    examples: splitExamples(`
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
      the wind broke a pole of my {kind} | a branch tore my {kind} | my {kind} fell apart
      the {kind} melted at the fire | do you cover damage by animals | my {kind} has a hole
      the strap of my {kind} came off on the first trip | my {product} stopped working
    `),
  },
  {
    name: "repair",
    wish: "how do I get something repaired?",
    words: "repair fix mend broken photographs",
    query: "repairs getting it repaired",
    section: "Getting it repaired",
    examples: splitExamples(`
      how do i get something repaired | can you repair my tent
      where do i send my jacket for repair | do you fix zips | how do repairs work
      can you mend my backpack | how long does a repair take | i'd like to have my tent fixed
      do you sew torn jackets | who fixes my tent | how much does a repair cost
      can my {kind} be repaired | i want it fixed | i need it repaired | i want it mended
      i just want it to work again | i want a {kind} that works
    `),
  },
  {
    name: "mend",
    wish: "can I repair it myself?",
    words: "patch kit spare parts buckle myself",
    query: "warranty repairs doing it yourself",
    section: "Doing it yourself",
    examples: splitExamples(`
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
    examples: splitExamples(`
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
    examples: splitExamples(`
      how do i care for leather boots | my boots are full of mud | how do i dry wet boots
      can i put my boots on the heater | how often should i wax my boots | how do i clean {kind}
      my boots got soaked how do i dry them | what's the right way to dry leather boots
      how to grease my boots | do i need to wax leather | how do i clean muddy {kind}
      how do i take care of {product}
      how do i make leather boots waterproof again | my leather boots let water in
    `),
  },
  {
    name: "care-down",
    wish: "how do I wash down?",
    words: "down wash sleeping bag jacket clumps dryer tennis balls store",
    query: "care washing down",
    section: "Down",
    examples: splitExamples(`
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
    examples: splitExamples(`
      how do i wash merino | can i put wool in the washing machine | how do i wash my fleece
      how often should i wash merino | does merino shrink | can i tumble dry my merino top
      can merino go in the dryer | at what temperature do i wash {tag}
      how do i wash {tag} {kind}
      my merino smells how do i clean it | my {tag} {kind} smells | wool smells after a week
    `),
  },
  {
    name: "care-tent",
    wish: "how do I store a tent?",
    words: "tent wet store dry mold pitch sun",
    query: "care tents store",
    section: "Tents",
    examples: splitExamples(`
      how do i store a tent | my tent is wet can i pack it | how do i clean my tent
      there is mold on my tent | how do i dry my tent | does the sun damage the tent
      i packed my tent away wet | my tent went mouldy
      do i have to dry the tent before packing it | tips for keeping my tent in shape
      how should i keep my tent over winter
    `),
  },
];
