import { splitExamples } from "@/lib/assistant/demo-model";
import type { Topic } from "./topic";

export const orderingTopics: readonly Topic[] = [
  {
    name: "payment",
    wish: "how can I pay?",
    words: "pay payment card paypal charged real demo order",
    query: "orders payment pay card",
    section: "What happens when you order",
    answer: ({ language }) =>
      language === "en"
        ? "No payment is taken in this demo: you need no card, PayPal or anything else to order."
        : null,
    local: {
      de: "Das ist ein Demo-Shop: Es wird nichts abgebucht und nichts verschickt.",
      es: "Es una tienda de demostración: no se cobra ni se envía nada.",
      fr: "C'est une boutique de démonstration : rien n'est débité ni envoyé.",
      ja: "これはデモ用のお店なので、料金は発生せず、何も発送されません。",
    },
    examples: splitExamples(`
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
    examples: splitExamples(`
      do i need an account | can i order as a guest | who can see my orders
      what happens if i delete my cookies | is my data private | do you sell my data
      why are my orders gone on my phone | can i buy without registering
      who else sees what i order | must i sign up to order
    `),
  },
];
