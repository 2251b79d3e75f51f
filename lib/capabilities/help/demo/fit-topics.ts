import { splitExamples } from "@/lib/assistant/demo-model";
import { sizeForBody, sizeForFeet } from "./measured";
import type { Topic } from "./topic";

export const fitTopics: readonly Topic[] = [
  {
    name: "boot-fit",
    wish: "how should boots fit?",
    words: "fit feet foot size blister toe heel measure us uk eu",
    query: "boots fit measure feet size",
    section: "Measure your feet",
    answer: sizeForFeet,
    examples: splitExamples(`
      how should boots fit | what size boots do i need | how do i measure my feet
      i am a us 10 what is that in eu | which size is uk 9 | should i size up in boots
      i am between two shoe sizes | my foot is 27 cm long which size | my feet are 26 cm | feet 28 cm long | convert us shoe sizes
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
    examples: splitExamples(`
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
    examples: splitExamples(`
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
    answer: sizeForBody,
    examples: splitExamples(`
      is there a size chart | which jacket size do i need | my chest is 100 cm which size
      what size should i take | size guide | do your clothes run small
      i am 180 cm tall which size jacket | 175 cm and 70 kg which size
      my chest is 95 cm | how do i measure my chest | i am between m and l
      what does m mean in centimeters | which size jacket for a 100 cm chest
      i'm in between m and l | how do i find my clothing size | which size fits me
      i weigh 80 kilos what size jacket | i do not know my size | i do not know what size i am
    `),
  },
  {
    name: "sizing-layers",
    wish: "how are your layers cut?",
    words: "size up layer under over cut roomy tight shell",
    query: "clothing sizes how our layers are cut",
    section: "How our layers are cut",
    examples: splitExamples(`
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
    examples: splitExamples(`
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
    examples: splitExamples(`
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
    wish: "what helps against cold hands?",
    words: "hands feet head fingers toes gloves hat cold",
    query: "what to wear winter hands feet head",
    section: "Hands, feet, head",
    examples: splitExamples(`
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
    examples: splitExamples(`
      what should i pack for a winter hike | what should i bring | packing list for winter
      what do i need in my backpack for a day in the snow | checklist for a hike in the cold
      what goes in the bag for a snow hike
    `),
  },
];
