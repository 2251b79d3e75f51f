import { defineDemo, splitExamples } from "@/lib/assistant/demo-model";
import { addGoods, addAgain, swapGoods } from "./adding";
import { changeOption, changeQuantity, emptyCart, removeGoods, showCart } from "./changing";
import { checkOut } from "./checkout";
import glossary from "../glossary.json" with { type: "json" };
import wishes from "../wishes.json" with { type: "json" };

export const cartDemo = defineDemo({
  glossary,
  wishes,
  offers: [
    {
      // Only the English replies ask it.
      question: () => "Shall I open your cart?",
      wish: "open my cart",
    },
  ],
  intents: [
    {
      name: "cart.add",
      wish: "add {product} to my cart",
      words: "add put take buy cart basket",
      acts: true,
      each: true,
      needs: [["product", "kind"]],
      bare: ["product", "option"],
      examples: splitExamples(`
        add {product} | add {product} to my cart | put {product} in my cart
        put {product} into my basket | i will take {product} | i want to buy {product}
        add {number} {product} | add {product} in {option} | add {product} in size {option}
        {number} {product} please | buy {product} | order {product} for me
        add {number} of {product} to my cart | i would like {product} in {option}
        get me {number} {kind} | add {kind} to my cart | add {product} size {option} in {option}
        can you put {product} in my cart | give me {number} {product} | i will have {product}
        let us go with {product} | take {product} in {option} | please add {product} and {product}
        add {product} size {number} | throw in {number} {kind} | {product} in {option} please
        i need {number} {kind} | we need {number} pairs of {kind} | i need {number} pairs of {product} in {option} | yes add {product}
        make that {number} {product} in {option} to my cart | don't forget to add {product}
        add {number} more {product} | could i get {product} in {option}
        i want {product} in my cart | put {number} {kind} in the cart | and {number} {kind} too
        add everything | add {number} pairs of {kind} size {option}
        chuck a kettle in there as well | i'd like to have the ridgeline in 44
        stick two of those in my basket | can you add the beam headlamp for me
        put me down for three pairs of socks in 43 | ok i'm taking the lee 2 | one compass please
        i'll go for the moss one | grab me the squall trousers in l | we'll take both
        let me have the green one | add that to the cart | sold, i want it
        order me two enamel mugs in white | toss a beanie in my basket | i'd take two enamel mugs
        the traverse in m, please put it in | okay buy the first one
        please get the tarn boots in 41 for me | three compasses into the cart
        {product} size {option} please add | i need {number} {product}
        i want {number} {kind} in {option} | add {number} {product} in {option} to the cart
        i would like to order {number} {kind} | i will take it in {option}
        i will buy {product} in size {option} | can i have {number} of {product}
        we need {number} {product} | add the {kind} in {option} as well | ok add it
        put both in my cart | put it in my cart in {option}
        {product} in {option} {option} please | give me {number} of {product}
        gimme {number} of them {product} | gimme {number} {kind}
        {product} in {option} in my cart | pls ad {product} to my cart
        {number} {kind} one {kind} and a {kind}
        a {kind} in {option} for my cart | {kind} {number} cart | {product} in {option} to the cart
        a {option} {kind} in my cart please
        one of the {option} ones | one of the {option} ones in {option} | one pair in {option}
        i take one in {option} | {option} then | {option} then, any color | add {option}
        put the {option} one in my cart | i will have it in {option} | one in {option} please
        add the cheapest {kind} | put {number} of the cheapest {kind} in | add the lightest {kind} to my cart
        put {number} in my cart | add {number} to my cart | give me {number}
        add the cheapest tent please | put the lightest {kind} in my cart
        {number} pairs of {kind} and a {kind} | i want to order a {kind} and {number} {kind}
        add {number} of the cheapest {kind} | i will take the cheapest {kind}
      `),
      answer: addGoods,
    },
    {
      name: "cart.add-again",
      wish: "undo that",
      acts: true,
      examples: splitExamples(`
        put it back | add it again | put {product} back in my cart | undo that | undo
        i changed my mind put it back | take that back | swap it back | change it back
        put it back the way it was | ok undo that | undo the last change
      `),
      answer: addAgain,
    },
    {
      name: "cart.swap",
      wish: "take {product} instead",
      words: "swap replace instead exchange",
      acts: true,
      needs: [["product", "kind"]],
      examples: splitExamples(`
        swap {product} for {product} | replace {product} with {product}
        take {product} instead of {product} | i would rather have {product} than {product}
        swap the {kind} in my cart for {product} | replace the {kind} with {product} in {option}
        remove {product} and add {product} instead | change {product} to {product}
        {product} instead | take {product} instead | make it {product} instead
        scrap that {product} instead | no make it {product} instead | no wait i want {product} instead
        the {kind} instead
      `),
      answer: swapGoods,
    },
    {
      name: "cart.remove",
      wish: "remove {product} from my cart",
      words: "remove delete out drop anymore cart basket",
      acts: true,
      needs: [["product", "kind", "option"]],
      examples: splitExamples(`
        remove {product} | remove {product} from my cart | take {product} out of my cart
        delete {product} from the cart | take {product} out | remove the {kind}
        i do not want {product} any more | i do not need {product} anymore | drop {product}
        get rid of {product} | remove {number} of {product} | remove {number} {product}
        take {number} {kind} out | remove everything except {product} | remove all but {product}
        take everything out except {product} | empty my cart except {product}
        keep only {product} | please delete the {kind} from my basket | kick out {product}
        throw out {product} | clear everything but {product} and {product}
        remove {product} and {product} | only keep {product} in my cart | {product} can go
        remove the {option} one | leave only {product} in my cart
        throw everything out except {product}
        i changed my mind about the tent, get it out of there | the stove has to go
        scrap the boots | i don't want the mugs after all | delete the headlamp
        take everything out but the tent | leave the socks in and remove the rest
        only the beanie should stay | can you get rid of the first one in my basket
        please delete the kettle from my order list in the cart
        no socks after all, take those out | dump everything apart from the boots
        remove {product} please | take {product} off my cart | cancel {product} in my cart
        i do not want {product} in my cart | take the {kind} out again | remove all {kind}
        empty the cart but keep {product} | delete all except {product} and {product}
        everything can go except {product} | remove the {option} {kind}
        take everything but {product} out | clear the cart except for {kind}
        empty my basket but not {product} | clear everything out except {product}
        i only want to keep {product} | empty my cart but leave {product} in
        i only want to keep the {kind}
        just keep {product} | keep {kind} and remove the rest | keep {product} the rest can go
        everything other than {product} can go | only leave the {kind} in
        i want to keep the {kind} but nothing else | the {kind} stays and everything else goes
        bin everything that is not {product} | get rid of the rest i only want {product}
        clear it all out bar {product} | leave {product} and take out the others
        remove all of it except {product} | delete all of it but not the {kind}
        throw everything out but the {kind} | toss everything but {product}
      `),
      answer: removeGoods,
    },
    {
      name: "cart.empty",
      wish: "empty my cart",
      words: "empty clear everything cart basket",
      acts: true,
      examples: splitExamples(`
        empty my cart | clear my cart | remove everything | delete everything in my cart
        take everything out of my basket | start over with an empty cart
        remove all items from my cart | clear the basket please | get rid of everything in my cart
        throw everything out | clear out my basket | wipe the cart | get everything out of my cart
        i want to start from scratch, empty cart please | please make my cart empty
        i want none of it, remove it all | i do not want anything in my cart any more
        remove all of it
      `),
      answer: emptyCart,
    },
    {
      name: "cart.quantity",
      wish: "make it {number}",
      words: "quantity more another fewer less make change",
      acts: true,
      needs: ["number"],
      examples: splitExamples(`
        make it {number} | change the quantity to {number} | change {product} to {number}
        make that {number} {product} | i want {number} of {product} | {number} more
        {number} more please | {number} less | set {product} to {number}
        set the quantity of {product} to {number} | actually make it {number}
        i need {number} {kind} instead of {number} | change the number of {kind} to {number}
        only {number} {kind} | reduce {product} to {number} | {number} {kind} are enough
        take {number} instead | double it | {number} of {product} instead | i meant {number}
        make the {kind} {number} | one {product} is enough | increase {product} to {number}
        {number} fewer {kind} | another {number} | i need two more of those | make it three mugs
        only one mug after all | up the socks to four pairs | two would be enough
        could you change it to 5 | one less beanie | change that to six
        i want three of the mugs, not two | and one more of it
        remove one | take one out | take {number} out again | remove {number} again | minus one
        {number} instead of {number} {kind} | make it {number} {product}
        i want {number} {product} instead | change {kind} to {number} | add one more
        one more please | just {number} please | set it to {number} | {number} {kind} less
        i only need {number} {product}
      `),
      answer: changeQuantity,
    },
    {
      name: "cart.option",
      continues: "add_to_cart",
      wish: "change the size to M",
      words: "size color color change instead swap exchange make",
      acts: true,
      needs: ["option"],
      examples: splitExamples(`
        make it {option} | change the size to {option} | change the color to {option}
        i want {product} in {option} instead | actually in {option}
        can i have {product} in {option} instead | change {product} to {option}
        change the size of {product} to {option} | swap it for a {option}
        make {product} {option} | {option} instead of {option} | actually make it {option}
        i need size {option} instead | switch {product} to {option}
        change the {kind} to size {option} | wrong size i need {option}
        the {kind} should be {option} | i would prefer {option} | rather in {option}
        make {product} {option} instead | could i have them in size 43 instead
        change the color to green | the jacket should be l not m
        i picked the wrong size, should have been 42 | swap the red beanie for a blue one
        actually black please | the other color please, ink
        i need the gloves one size bigger, l | please change m to l | i want it in {option}
        take size {option} instead | can you change {product} to size {option}
        {product} in {option} instead of {option} | i would rather have {option}
        the {kind} in {option} not {option} | change my {kind} to {option}
      `),
      answer: changeOption,
    },
    {
      name: "cart.show",
      wish: "what is in my cart?",
      words: "cart basket total",
      examples: splitExamples(`
        what is in my cart | show me my cart | what have i got in my basket | how much is my total
        how much is it all together | what do i have so far | is {product} in my cart
        how many items are in my cart | cart | show my basket | what does my cart cost
        did you add {product} to my cart | what is the total with shipping | is my cart empty
        list my cart | do i have {product} in my cart | how many {kind} are in my cart
        what will i pay | do i get free shipping | how much more do i need for free shipping
        is {product} still in the cart | how much do i owe | what is my subtotal
        how much do i have to pay now
        what's the damage so far | how many things are in my basket | read me my cart
        have i got everything in my cart | how much is everything together incl. shipping
        did the tent go into the basket | tell me what i have in the basket right now
        what's the sum of my cart | is the lantern in there | tell me what is in my cart
        what is in it | do i have to pay for shipping with this cart
        what is the total of my cart | which {kind} did i put in my cart
        how many {product} do i have in my cart | what would it all cost together
        tell me the subtotal | and tell me the total | what does that come to | so what's my total
        how much does it cost with shipping to poland | what is it with sending to spain
        what is in there now | what does it come to | what is in it now and what does it come to
        what would it cost in total with express shipping | what is my total with express delivery
      `),
      answer: showCart,
    },
    {
      name: "cart.checkout",
      wish: "check out",
      words: "checkout pay order",
      acts: true,
      examples: splitExamples(`
        checkout | check out | i want to pay | place my order | buy now | i am ready to pay
        let us check out | complete my order | i am done take me to checkout
        order everything in my cart | finish my purchase | proceed to checkout
        that is all i would like to pay | i'd like to pay now
        let's finish this, where do i order | proceed to payment | i'm ready to order
        how about we check out now | purchase my cart
      `),
      answer: checkOut,
    },
  ],
});
