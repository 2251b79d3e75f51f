import { defineDemo, splitExamples } from "@/lib/assistant/demo-model";
import { listOrders, mailReceipt, missingOrder, orderAgain } from "./answers";
import { answerReturn, cancelOrder, returnOrder } from "./changes";
import { ordersText } from "../messages";
import glossary from "../glossary.json" with { type: "json" };
import wishes from "../wishes.json" with { type: "json" };

/** Both who else is meant, and that it is about what they ordered. */
const OTHERS_ORDERS =
  /(?=.*\b(?:other|another|all|someone else|who else|everyone|everybody)\b)(?=.*\b(?:orders?|ordered|bought)\b)(?!.*\bfor (?:someone|another))/;

export const ordersDemo = defineDemo({
  entities: [{ kind: "order", pattern: /AC-?[2-9A-Z]{7}/i }],
  glossary,
  wishes,
  intents: [
    {
      name: "orders.list",
      wish: "what did I order?",
      words: "order orders ordered parcel package delivery status track shipped delivered",
      examples: splitExamples(`
        what did i order | where is my order | show me my orders | show me my past orders
        have i ordered anything before | track my package | where is my parcel
        what is the status of my order | has my order shipped | when will my order arrive
        what did i buy last month | what did i order last time | list my orders
        where is order {order} | status of {order} | {order} | did my {product} ship
        when did i order {product} | my last order | what was my most recent order
        how much did i spend on my last order | has my parcel been delivered
        is my order on its way | which of my orders were delivered | order history
        when does {product} arrive | how much was my last order | did i order {product}
        where are my {kind} i ordered | what is my order number | how many orders do i have
        has my stuff been sent yet | what did i get last time | when is my delivery coming
        can you look up my purchases | show me everything i've bought | any news on my order
        which size of pack did i order | what's the order number of the socks
        how much did i pay for my last order | did you post my things yet
        what have i bought so far | the state of my latest order please
        where is the {product} i ordered | has {order} shipped | what was in my last order
        when did i place my last order | i ordered {product} when will it come | was my order sent
        what is happening with my order | my orders | what did i order in the last weeks
        how much did i spend | show me order {order} | tell me what i ordered
        what have i ordered
        was my {kind} delivered | has my {kind} arrived yet | where is my {kind}
      `),
      answer: listOrders,
    },
    {
      name: "orders.missing",
      wish: "",
      words: "arrived late received",
      examples: splitExamples(`
        my order has not arrived | my order has not arrived yet | i have not received my order
        my order has not come yet | my order is late | my order still is not here
        why is my order not here yet | i am still waiting for my order
      `),
      answer: missingOrder,
    },
    {
      name: "orders.others",
      wish: "",
      words: "customers",
      examples: splitExamples(`
        show me the orders of other customers | what did other people order
        show me what someone else bought | show me the orders of another user
        show me other customers orders | list the orders of all customers
        who else bought this | what have your other customers bought
      `),
      answer: function* (wish) {
        if (!OTHERS_ORDERS.test(wish.text)) return null;
        return ordersText(wish.language, "ownOnly");
      },
    },
    {
      name: "orders.cancel",
      wish: "cancel my order",
      words: "cancel order",
      examples: splitExamples(`
        cancel my order | i want to cancel my order | cancel order {order}
        can i cancel my last order | please cancel {order} | stop my order
        i do not want my order any more | cancel the order with {product} | call off my order
        can you cancel the {kind} i ordered | i ordered the wrong thing can you cancel it
        undo my last order
        i need to cancel what i ordered on friday | stop the order from being sent
        i don't need the order any longer, can you void it | i'd like my order cancelled
        please cancel my order | i want to cancel {order} | cancel the {kind} i ordered
        can i still cancel my order
      `),
      answer: cancelOrder,
    },
    {
      name: "orders.change",
      wish: "",
      words: "change order address",
      examples: splitExamples(`
        change the address of my order | change my order | can i change my order | edit my order
        send my order to another address | change the delivery address of {order}
        i gave the wrong address for my order | add something to my order | change {order}
        can you change the size in my order | i want to change what i ordered
      `),
      suggests: ["cancel my order", "can I talk to a person?"],
      answer: function* ({ language }) {
        return ordersText(language, "cannotChange");
      },
    },
    {
      name: "orders.return",
      wish: "return my last order",
      words: "return order bought refund send back",
      examples: splitExamples(`
        i want to return {product} from my order | i want to return my order | return {order}
        i want to send back {product} i ordered | return the {kind} i bought
        i would like to return the {kind} from my last order | start a return for {order}
        can i still return {product} i ordered | open a return | return my last order
        i want my money back for the {kind}
        the {kind} i ordered do not fit i want to return them
        the pack i ordered is no good, i'd like to send it back | i want a refund for my mugs
        how can i give back the stove from my last order | send the pack back that i bought
        i want to return the {kind} | i would like to return {product}
        please take back {product} that i ordered | can i send the {kind} from my order back
      `),
      answer: returnOrder,
    },
    {
      name: "orders.again",
      wish: "order the same again",
      words: "again reorder same",
      acts: true,
      examples: splitExamples(`
        order the same again | reorder my last order
        put the things from my last order in my cart | buy the same {kind} again
        i want the same {kind} as last time | reorder {order} | order {product} again
        the same as last time please | repeat my last order
        add everything from my last order to my cart | same socks again please
        get me what i had last time | once more what i ordered last time
        order {order} again | i want to order {order} again | the same as {order} again
        put everything from my last order in the cart
        add the {kind} i ordered last time to my cart
      `),
      answer: orderAgain,
    },
    {
      name: "orders.receipt",
      wish: "can you email me a receipt?",
      words: "receipt invoice email send copy confirmation pdf",
      examples: splitExamples(`
        email me a receipt | send me an invoice | can you email me a receipt for my order
        i need an invoice for my order | where is my receipt | send the confirmation to my email
        i need a receipt for my taxes | can i get a pdf of my invoice
        mail me my order confirmation | send me a copy of the bill | could you mail the bill to me
        i need a proof of purchase | send me the receipt by email please
        can i get a receipt by email | send a receipt to my email address
        i would like the invoice in my inbox
      `),
      acts: true,
      answer: mailReceipt,
    },
    {
      // Words that answer the return card; without one, they are about returns in general.
      name: "orders.return-answer",
      wish: "",
      words: "exchange refund pick post office",
      examples: splitExamples(`
        it is too small | it is too large | they are too big | it is damaged | it is broken
        i want my money back | a refund please | refund | exchange it please | an exchange
        pick it up please | pick it up at my door | i will hand it in at the post office
        the post office | all of it please
      `),
      answer: answerReturn,
    },
  ],
});
