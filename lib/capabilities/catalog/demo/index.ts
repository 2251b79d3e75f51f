import { defineDemo, type Demo, splitExamples } from "@/lib/assistant/demo-model";
import glossary from "@/lib/shop/glossary.json" with { type: "json" };
import { catalogEntities, type CatalogReader } from "./entities";
import { closestProducts } from "./closest";
import { answerAbout, best, compare, showAbout, total } from "./products";
import { refine, search } from "./search";
import { searchSet } from "./sets";
import { catalogText } from "../messages";
import wishes from "../wishes.json" with { type: "json" };

export function catalogDemo(reader: CatalogReader): Demo {
  return defineDemo({
    entities: catalogEntities(reader),
    glossary,
    wishes,
    offers: [
      {
        question: (language) => catalogText(language, "offerToAdd", { product: "{product}" }),
        wish: "add {product} to my cart",
      },
    ],
    closest: closestProducts,
    intents: [
      {
        name: "catalog.search",
        lastResort: ["kind"],
        wish: "show me tents",
        words: "looking need want buy recommend suggest show find sell stock carry gear equipment",
        examples: splitExamples(`
          {kind} | show me {kind} | i need {kind} | do you have {kind} | i am looking for {kind}
          i want {kind} | what {kind} do you have | can you recommend {kind} for {tag}
          {tag} {kind} | {kind} under {money} | i need {tag} {kind} for a {tag} trip
          do you sell {kind} that are {tag} | find me a {tag} {kind} for up to {money}
          what do you have for {tag} | something {tag} for the evenings
          i am going {tag} next weekend what do you have | a gift for someone who loves {tag}
          what do you sell | show me your products | any {kind} between {money} and {money}
          i have {money} for a {kind} | which {kind} would you recommend for {tag}
          do you have any {tag} {kind} | my feet are always cold | i get wet in the rain
          i want to buy a {kind} for {tag} | got any {kind} | i need something to sleep on
          i want a {kind} but not {tag} | what should i take for a {tag} {tag} trip
          do you have surfboards | do you sell bikes | can i see some {kind}
          a {kind} that is not too heavy | i am freezing at night i need something warmer
          we are going {tag} and need a {kind} | show me everything in {kind} | i'm after a tent
          got any decent rain coats | we're heading to scotland in november, which jacket keeps us dry
          my old boots leaked all day, need new ones for the mud
          what have you got for keeping coffee hot | could use a new rucksack, nothing fancy
          my nephew turns ten and loves camping, ideas | i'd love a light for reading in the tent
          show winter stuff | is there anything for trail running | need sth for my cold hands
          which sleeping bags do you carry | let me see the hats | are there any vegan shoes in your range
          i'm planning a week in the alps and need a big backpack | do you guys have kayaks
          i want to cook outdoors, what do i need | tents up to 400
          something waterproof to put my phone in | a cheap mug
          which rucksacks are in your range | i could do with a new sleeping mat
          my girlfriend needs gloves for skiing | anything to boil water with
          have you any headtorches | we want to sleep outside next week, tents
          are there hats in your shop | what sort of footwear is there
          good boots for ice climbing | i need {kind} for a {tag} {tag}
          any {kind} for {tag} {tag} | {kind} for {tag} | looking for something {tag} to wear
          have you got {kind} that would do for {tag} | what would you take along for {tag}
          my {kind} broke and i need a new one | do you have anything for my dog
          what {kind} can you recommend | show me what you have in {kind}
          i am interested in {kind} | what are my options for {kind} | i need a present for my dad he goes {tag} a lot
          is there a {kind} that is {tag} and {tag} | {kind} please
          do you have {kind} in {option} | {kind} in size {option}
          what is a good {kind} for {money} | could you look for {kind} for me | {kind} like these
          something like {product} | wanna see your {kind} | i wanna buy {kind} | got {kind}
          everything you have for {tag} except {kind} | show me all {kind} except {product}
          {kind} without {tag} | {kind} that weigh less than {number} kg
          which {kind} are for {tag} | {option} {kind}
          a {kind} below {number} kg | {kind} under {number} grams | {kind} over {money} | {kind} for less than {money} | which {kind} come in {option}
          something to read by | light to read in the tent | my hands are so cold | my ears are freezing
          a present for someone up to {money} | i need a {kind} that does not need {tag}
          we are going {tag} with the kids and need a big {kind} | i need a big {kind} i guess
          something {tag} without {tag} | anything {tag} that is not {tag}
        which {kind} is {tag} and {tag} | which {kind} is {tag} and for {tag}
        which {kind} do you have apart from {product} | what {kind} are there except {product}
          {kind} but not {product} | a gift for my dad who loves coffee
          something to cook on | something to sit on | something to drink from | something to see by
          something for my cold hands | something for the evenings in the hut | something {tag} {tag}
          something for a {tag} trip {tag} | i search a gift for my husband he has cold hands
          something to keep my feet dry | something for my knees | he needs something for his ears
          anything to sleep under | he stands in the cold a lot so something {tag}
          a gift for my mum around {money} | a present for my dad about {money} | {kind} max {money}
          a {kind} and a {kind} for {tag} | {kind} for a week | {kind} for {tag} size {option}
          {kind} for {tag} in size {option}
        `),
        answer: search,
      },
      {
        name: "catalog.refine",
        continues: "search_products",
        lastResort: ["tag", "option"],
        wish: "anything cheaper?",
        examples: splitExamples(`
          for {tag} | under {money} | max {money} | only {tag} ones | do you have {tag} ones
          anything cheaper | cheaper ones please | something lighter | it must be {tag}
          it should cost at most {money} | and {tag} please | what about {tag} | no for {tag}
          i can spend {money} | not more than {money} | my budget is {money} | anything for {tag}
          do you have something more expensive | it has to be {tag} and under {money}
          show me others | what else do you have | in {option} | which ones are {tag}
          it is for {tag} | there are {tag} | less than {money} please | are any of them {tag}
          which of those cost less than {money} | {tag} | they need to be waterproof
          could be a bit cheaper | for two of us | i don't want to spend more than 200
          something in a lower price range | no, i meant for summer | which of them are waterproof
          and lighter ones | must not cost more than 150 | but only waterproof ones
          got something less pricey | in a lighter version | for my whole family
          something under {money} | it should be {tag} too | my limit is {money}
          do they come {tag} | there will be {tag} | it will be used in {tag}
          that is too expensive | too pricey do you have cheaper ones | and it needs to be {tag}
          make it {tag} | i would prefer {tag} | i am on a budget of {money}
          only those for {tag} | they should be {tag} | they should be for {tag}
          it should be {option} | in {option} please if you have it | but no {tag} ones | no {tag}
          something smaller | that is too big a smaller one please | too small bigger please
        too heavy a lighter one | something else please | anything else | any other ideas
        not the {tag} ones | lighter than {number} kg please
          it should weigh less than {number} kg | only {option} ones
        `),
        answer: refine,
      },
      {
        name: "catalog.set",
        wish: "a tent and a sleeping bag for 500 euros",
        examples: splitExamples(`
          a {kind} and a {kind} for {money} | i have {money} for a {kind} a {kind} and a {kind}
          can i get a {kind} and {kind} for under {money} together
          i need a {kind} {number} {kind} and {number} {kind} my budget is {money}
          put together a set of {kind} and {kind} for {money}
          what can i get for {money} in total i need {kind} and {kind}
          everything for {tag} for {money} | complete {tag} kit for {money}
          outfit me for {tag} with {money} | {kind} plus {kind} under {money} all together
          can i equip myself with a tent, mat and bag for 600 euros | 300 to spend on a stove, a pot and two mugs
          i've 1000 euro, need jacket, trousers and boots | would a tarp and a mat fit in 250
          what tent plus sleeping bag fits into 600 euros | i only have 400 euros, need a mat, bag and stove
          {number} {kind} and {number} {kind} for at most {money}
          {kind} {kind} and {kind} i have got {money} | {kind} and {kind} max {money} all in
          total budget {money} for {kind} {kind} and {kind}
          what combination of {kind} and {kind} stays under {money}
          i want {kind} and {kind} and not spend more than {money} | we have {money} and need {kind} {kind} and {kind}
          kit me out with {kind} and {kind} for {money}
        `),
        needs: ["money"],
        answer: searchSet,
      },
      {
        name: "catalog.best",
        wish: "what is your lightest tent?",
        words:
          "cheapest lightest warmest heaviest biggest smallest brightest most expensive largest priciest",
        examples: splitExamples(`
          what is the lightest {kind} | cheapest {kind} | which {kind} is the warmest
          show me your most expensive {kind} | the warmest {kind} you have
          what is your cheapest {kind} | which is the lightest | which of these is the warmest
          what is the most expensive thing you sell | biggest {kind} | i want the lightest {kind}
          which {kind} weighs the least | which one is cheapest | which of them holds the most
          what is the brightest {kind} | the best {kind} for the coldest nights
          which one is lighter | what is the cheapest thing in the shop | smallest {kind} you have
          what's the warmest sleeping bag you've got | which pack is the lightest
          what's your priciest item | most expensive tent | which torch shines the brightest
          tell me the cheapest boots | the smallest bag you sell | give me the warmest jacket
          which of your mugs is cheapest | heaviest tent you carry | the {kind} with the most room
          which {kind} keeps me warmest | what {kind} costs the least
          i would like the cheapest {kind} you have | what is the heaviest of them
          show me the most expensive one | which is your best {kind} for the cold
          the warmest one please | which {kind} has the biggest volume
        `),
        answer: best,
      },
      {
        name: "catalog.compare",
        wish: "compare the first two",
        words: "compare comparison difference versus vs better differ",
        examples: splitExamples(`
          compare {product} and {product} | what is the difference between {product} and {product}
          {product} or {product} | {product} vs {product} | which is warmer {product} or {product}
          which one is lighter {product} or {product} | compare {product}
          is {product} better than {product} | how does {product} compare to {product}
          should i get {product} or {product} | which of the two is cheaper
          {product} versus {product} which is better for {tag} | compare the two
          which of those would you wear yourself | which of them would you buy | what would you go for
          which one would you take | which would you choose if you were me | which do you recommend
        compare the {kind} | what is the difference | is {product} lighter than {product}
          lee 2 or drift solo, which should i pick | how do the tarn and couloir boots differ
          put the traverse next to the caravan | is the polar parka warmer than the squall jacket
          what sets the pilot apart from the kettledrum
          between the eider and the meadow, what would you choose
          fly tarp against the drift tent | is the beam or the spar brighter
          does the kettledrum weigh more than the pilot
          i can not decide between {product} and {product}
          {product} and {product} which is better
          which of these two is heavier {product} or {product}
          how is {product} different from {product} | is {product} or {product} better for {tag}
          does {product} weigh less than {product}
          which should i take {product} or {product} for {tag} | {product} or {product} for a week alone
          what is the price difference between {product} and {product}
          {product} compared with {product} | {product} or {product} for {tag}
          {product} or {product} for a trip to norway in {tag} | which of the first two is cheaper
          is {product} cheaper than {product} | is {product} warmer than {product}
        `),
        answer: compare,
      },
      {
        name: "catalog.total",
        wish: "",
        words: "together both combined sum",
        examples: splitExamples(`
          how much would both be together | what do they cost together | what would both cost
          what do {product} and {product} cost together | how much are {product} and {product}
          what is the combined weight of {product} and {product} | what do they weigh together
          {product} plus {product} what is the combined weight | what is the price of both
          if i bought {product} and {product} would it be under {money}
          would both be under {money} | total for {product} and {product} | what is the sum of both
        `),
        needs: ["product"],
        answer: total,
      },
      {
        name: "catalog.show",
        wish: "tell me about the Lee 2 Tent",
        examples: splitExamples(`
          {product} | tell me about {product} | tell me more about {product} | show me {product}
          more details on {product} | describe {product} | what is {product} | can i see {product}
          i am interested in {product} | what can you tell me about {product}
          more about {product} please | do you have {product} | tell me more
          what do you think of {product} | is {product} any good
          what is so special about {product} | what's the deal with the bastion tent
          i'd like to know more about the hearth lantern | can you show the nook to me
          give me the details of the spar torch | info on the fly tarp please
          let me hear about the plank mat | what is the runnel vest
          show me {product} first | actually show me {product} first | show me the parka first
        tell me about the other one | and the other one | show me the other one
        what do you know about {product} | have you got {product} | {product} please
          i want to see {product} | i would like to look at {product}
        `),
        needs: ["product"],
        answer: showAbout,
      },
      {
        name: "catalog.facts",
        lastResort: ["product", "kind"],
        wish: "how heavy is the Lee 2 Tent?",
        words:
          "weigh weight heavy waterproof warm material made sizes colors stock available price cost battery lumens capacity liters height vegan crampons washable",
        examples: splitExamples(`
          how heavy is every {kind} | the weight of all your {kind} | how bright is each {kind}
          is {product} {tag} | how heavy is {product} | what does {product} weigh
          how much is {product} | what does {product} cost | what sizes does {product} come in
          does {product} come in {option} | what colors are there for {product}
          is {product} in stock | what is {product} made of | how warm is {product}
          how many people fit in {product} | how long does the battery of {product} last
          can i use {product} in {tag} | is {product} good for {tag} | does {product} have a zip
          how big is {product} | how tall is {product} | is {product} made of {tag}
          do you have {product} in {option} | how many lumens does {product} have
          can {product} take crampons | is {product} warm enough for {tag}
          how small does {product} pack | is {product} {tag} and {tag}
          does {product} fit a laptop | will {product} keep my tea hot
          what fuel does {product} burn | is there {product} in {option}
          how many liters does {product} hold | is gas included with {product}
          how fast does {product} boil water | which sizes are available | can i wash {product}
          does {product} need batteries | what temperature is {product} for
          is {product} comfortable | how many grams is the watch beanie
          does the squall jacket have a hood | will the lee 2 survive heavy rain
          what's the price of the camp kettle | can the cold front burn petrol
          which colors is it available in | is it heavy | does it pack small
          do the tarn boots run in half sizes | how long does the long watch keep tea hot
          what's the comfort temperature of the eider | can i stand up in the bell tent
          how bright is the beam | is the errand big enough for a laptop
          are the float snowshoes back in stock yet | do you still have the parka in m
          what are the poles made from | how much can i carry in the caravan
          what does the caravan weigh | is the slate bag really watertight
          do the hoar gloves keep you warm in deep frost | how wide is the plank
          could i cook inside the drift | does it come with a repair kit
          what colors does the fleece have | has the errand got bottle pockets
          will the couloir fit automatic crampons | {product} how heavy is it
          what is the weight of {product} | does {product} have {tag} fabric
          how thick is {product} | what is the insulation of {product}
          is {product} suitable for {tag} | would {product} keep me warm at minus 20
          can {product} be used with {kind} | what material is {product}
          is {product} available in {option} | in which sizes do you have {product}
          what is the volume of {product} | how many pockets does {product} have
          is there a hood on {product} | how many people sleep in {product}
          does {product} have two doors | is {product} machine washable
          what is {product} filled with | is a {kind} included with {product}
          does {product} come with a {kind} | how much does it weigh
          how high is the shaft of {product} | can i take {product} on a plane
          what does {product} run on | how much water can {product} take | is it real {tag}
          does it have {tag} | do you have it in {option} | and the price | what sizes are there
          which colors are there | is a gas canister included with {product}
          what is the drop of {product} | what is the drop | are they suitable for {tag}
          can i put it in the washing machine | do you also have it in {option}
          do you have that in size {option} | does it come with a cover for the rain
          how long does the battery last | how much does it hold
          can i get {product} right now | can {product} charge my phone
        `),
        needs: [["product", "kind"]],
        answer: answerAbout,
      },
    ],
  });
}
