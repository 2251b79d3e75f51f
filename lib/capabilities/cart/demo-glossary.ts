import type { Demo } from "@/lib/assistant/demo-model";

const pairs = (text: string) =>
  Object.fromEntries(text.split(";").map((pair) => pair.split("=").map((part) => part.trim())));

/** Words for filling and changing a cart. */
export const glossary: NonNullable<Demo["glossary"]> = {
  de: pairs(
    "lege=put; sie=it; ihn=it; leg=put; legen sie=put; pack=put; in den warenkorb=in my cart; in meinen warenkorb=in my cart; im warenkorb=in my cart; aus dem warenkorb=out of my cart; aus meinem warenkorb=out of my cart; warenkorb=cart; fuge=add; hinzufugen=add; hinzu=to my cart; entferne=remove; entfernen=remove; nimm=take; losche=delete; raus=out; heraus=out; leere=empty; leeren=empty; was ist in meinem warenkorb=what is in my cart; was liegt in meinem warenkorb=what is in my cart; meinem=my; meinen=my; mein=my; meine=my; bitte=please; kaufen=buy; kaufe=buy; ich nehme=i will take; mir=me; gib mir=give me; bezahlen=pay; zur kasse=checkout; kasse=checkout; zwei=two; drei=three; vier=four; funf=five; nicht=not; paar=pairs; ausser=except; alles=everything; noch=more; grosse=size",
  ),
  es: pairs(
    "anade=add; ponlo=put it; ponla=put it; anadelo=add it; anadela=add it; anadir=add; agrega=add; pon=put; ponme=put; mete=put; al carrito=to my cart; en el carrito=in my cart; en mi carrito=in my cart; del carrito=from my cart; carrito=cart; quita=remove; quitar=remove; elimina=remove; saca=take out; vacia=empty; mi=my; por favor=please; comprar=buy; me llevo=i will take; pagar=pay; dos=two; tres=three; cuatro=four; cinco=five; no=not; pares=pairs; excepto=except; menos el=except the; todo=everything; que hay en mi carrito=what is in my cart; que tengo en el carrito=what is in my cart; dame=give me",
  ),
  fr: pairs(
    "ajoute=add; mets la=put it; mets le=put it; ajoute la=add it; ajoute le=add it; ajoutez=add; ajouter=add; mets=put; mettez=put; au panier=to my cart; dans le panier=in my cart; dans mon panier=in my cart; du panier=from my cart; de mon panier=from my cart; panier=cart; enleve=remove; enlevez=remove; retire=remove; retirez=remove; supprime=remove; vide=empty; videz=empty; mon=my; ma=my; mes=my; s'il vous plait=please; s'il te plait=please; acheter=buy; je prends=i will take; payer=pay; deux=two; trois=three; quatre=four; cinq=five; ne=; pas=not; paires=pairs; sauf=except; tout=everything; qu'y a t il dans mon panier=what is in my cart; qu'est ce qu'il y a dans mon panier=what is in my cart; donnez moi=give me",
  ),
  ja: pairs(
    "カートに入れて=add to my cart; カートに追加=add to my cart; を追加して=add; 追加して=add; 入れて=add; カートから=from my cart; カートの中身=what is in my cart; カートに何=what is in my cart; カート=cart; 削除して=remove; 削除=remove; 取り出して=remove; 外して=remove; 空にして=empty; ください=please; 買いたい=i want to buy; 買います=i will take; 一つ=one; 二つ=two; 三つ=three; 2つ=two; 3つ=three; 2個=two; 3個=three; 1個=one; 以外=except; 全部=everything",
  ),
};
