import * as clothing from "./clothing";
import * as footwear from "./footwear";
import * as kitchen from "./kitchen";
import * as lamps from "./light";
import * as packs from "./packs";
import * as shelter from "./shelter";

/** The function that draws each product, by slug. */
export const DRAWINGS: Readonly<Record<string, () => string>> = {
  "ridgeline-winter-boot": footwear.winterBoot,
  "fell-leather-boot": footwear.leatherBoot,
  "tarn-snow-boot": footwear.snowBoot,
  "couloir-mountain-boot": footwear.mountainBoot,
  "scree-approach-shoe": footwear.approachShoe,
  "heath-trail-runner": footwear.trailRunner,
  "hut-bootie": footwear.hutBootie,
  "lee-2-tent": shelter.domeTent,
  "bastion-4-season-tent": shelter.geodesicTent,
  "drift-solo-tent": shelter.soloTent,
  "gather-5-bell-tent": shelter.bellTent,
  "fly-tarp": shelter.tarp,
  "eider-winter-sleeping-bag": shelter.mummyBag,
  "meadow-summer-sleeping-bag": shelter.quiltBag,
  "plank-insulated-mat": shelter.mat,
  "squall-shell-jacket": clothing.shellJacket,
  "polar-down-parka": clothing.downParka,
  "lichen-fleece": clothing.fleece,
  "ember-merino-top": clothing.merinoTop,
  "squall-rain-trousers": clothing.rainTrousers,
  "watch-beanie": clothing.beanie,
  "hoar-gloves": clothing.gloves,
  "long-mile-socks": clothing.socks,
  "errand-20-daypack": packs.daypack,
  "traverse-45-pack": packs.trekkingPack45,
  "caravan-65-pack": packs.expeditionPack,
  "runnel-8-vest": packs.runningVest,
  "slate-dry-bag": packs.dryBag,
  "depot-60-duffel": packs.duffel,
  "nook-hip-pack": packs.hipPack,
  "pilot-gas-stove": kitchen.gasStove,
  "kettledrum-stove-system": kitchen.stoveSystem,
  "cold-front-stove": kitchen.liquidFuelStove,
  "nest-cook-set": kitchen.cookSet,
  "camp-kettle": kitchen.kettle,
  "enamel-mug": kitchen.mug,
  "long-watch-flask": kitchen.flask,
  "beam-headlamp": lamps.headlamp,
  "hearth-lantern": lamps.lantern,
  "spar-pocket-torch": lamps.torch,
  "bearing-compass": lamps.compass,
  "stride-trekking-poles": lamps.poles,
  "float-snowshoes": lamps.snowshoes,
};
