import type { SeedProduct } from "../seed-product";
import { colors, sizes } from "../seed-product";

const CARE = ["Brush out sand and crumbs.", "Hand wash with mild soap, hang open to dry."];
const HELP = ["sizing", "warranty", "care"];

export const PACKS: readonly SeedProduct[] = [
  {
    slug: "errand-20-daypack",
    name: "Errand 20 Daypack",
    priceCents: 99_00,
    plate: "ochre",
    summary: "A roll-top daypack for trails, trains and the market.",
    description:
      "Twenty liters, one main room, one sleeve for a laptop or a water bag, and a roll top that takes a loaf of bread on the way home.",
    features: ["Roll top, 20 to 24 liters", "Sleeve for a 15″ laptop", "Two bottle pockets"],
    specs: [
      ["Weight", "620 g"],
      ["Volume", "20–24 l"],
      ["Fabric", "Waxed cotton canvas"],
    ],
    care: CARE,
    help: ["warranty", "care"],
    options: [colors("Spruce", "Clay", "Ink")],
    attributes: ["everyday", "hiking", "pack"],
    stock: 55,
  },
  {
    slug: "traverse-45-pack",
    name: "Traverse 45 Pack",
    priceCents: 199_00,
    plate: "sage",
    summary: "A trekking pack for hut to hut, with a back that lets air through.",
    description:
      "Forty-five liters and the one feature everyone asks for: you can reach the sleeping bag without unpacking the soup. The frame is a single hoop of alloy, bent so the pack stands on its own.",
    features: [
      "Mesh back with an alloy hoop",
      "Opens from top and front",
      "Rain cover in the base",
      "Pole and axe loops",
    ],
    specs: [
      ["Weight", "1.35 kg, size M"],
      ["Volume", "45 l"],
      ["Load", "up to 15 kg"],
    ],
    care: CARE,
    help: HELP,
    options: [sizes("S", "M", "L"), colors("Spruce", "Cloudberry")],
    attributes: ["hiking", "trekking", "three-season", "pack"],
    stock: 27,
    featured: true,
  },
  {
    slug: "caravan-65-pack",
    name: "Caravan 65 Pack",
    priceCents: 259_00,
    plate: "stone",
    summary: "Sixty-five liters for a fortnight, or for a week in winter.",
    description:
      "A big pack that carries like a smaller one: the hip belt moves with you, the lid comes off as a daypack, and the base takes a winter sleeping bag across.",
    features: [
      "Hip belt that pivots",
      "Lid turns into a 9 l daypack",
      "Base room for a winter bag",
      "Straps for a mat or snowshoes",
    ],
    specs: [
      ["Weight", "1.98 kg, size M"],
      ["Volume", "65 + 10 l"],
      ["Load", "up to 25 kg"],
    ],
    care: CARE,
    help: HELP,
    options: [sizes("S", "M", "L"), colors("Berry", "Ink")],
    attributes: ["trekking", "winter", "expedition", "pack"],
    stock: 13,
  },
  {
    slug: "runnel-8-vest",
    name: "Runnel 8 Running Vest",
    priceCents: 89_00,
    plate: "glacier",
    summary: "A pack you wear like a shirt, with both bottles within reach.",
    description:
      "Eight liters that don’t bounce. Stretch mesh all round, two soft bottles in front, and a back pocket you can get a jacket out of without stopping.",
    features: ["Two 500 ml soft bottles included", "No-bounce stretch fit", "Whistle, pole loops"],
    specs: [
      ["Weight", "210 g"],
      ["Volume", "8 l"],
    ],
    care: ["Rinse after every run.", "Hang to dry, bottles open."],
    help: ["sizing", "returns"],
    options: [sizes("S", "M", "L"), colors("Night", "Glacier")],
    attributes: ["running", "lightweight", "summer", "pack"],
    stock: 31,
  },
  {
    slug: "slate-dry-bag",
    name: "Slate Dry Bag 30",
    priceCents: 45_00,
    plate: "dusk",
    summary: "Roll it three times and throw it into the lake.",
    description:
      "Welded, not sewn, and so waterproof that it floats. Pack liner, laundry bag, pillow, and in a canoe the one thing you don’t want to be without.",
    features: ["Welded seams", "Floats when rolled", "Shoulder strap"],
    specs: [
      ["Weight", "290 g"],
      ["Volume", "30 l"],
    ],
    care: ["Rinse salt off with fresh water.", "Store unrolled."],
    help: ["care", "warranty"],
    options: [sizes("15 l", "30 l"), colors("Ochre", "Granite")],
    attributes: ["waterproof", "paddling", "bag"],
    stock: 64,
  },
  {
    slug: "depot-60-duffel",
    name: "Depot 60 Duffel",
    priceCents: 139_00,
    plate: "rose",
    summary: "A duffel that’s fine on a roof rack, on a mule, and on your back.",
    description:
      "Coated fabric, a lid that opens like a suitcase, and straps that turn it into a backpack for the stairs. Made to be thrown.",
    features: ["Water-resistant coated fabric", "Carries as a backpack", "Mesh pocket in the lid"],
    specs: [
      ["Weight", "1.1 kg"],
      ["Volume", "60 l"],
    ],
    care: CARE,
    help: ["warranty", "shipping"],
    options: [colors("Clay", "Spruce")],
    attributes: ["travel", "waterproof", "expedition", "bag"],
    stock: 23,
  },
  {
    slug: "nook-hip-pack",
    name: "Nook Hip Pack",
    priceCents: 49_00,
    plate: "spruce",
    summary: "Keys, snack, map. Two liters on your hip or across your chest.",
    description: "For the walk that’s too short for a pack and too long for pockets.",
    features: ["2 liters in two pockets", "Key clip", "Wear it three ways"],
    specs: [
      ["Weight", "140 g"],
      ["Volume", "2 l"],
    ],
    care: CARE,
    help: ["warranty", "returns"],
    options: [colors("Cloudberry", "Lichen")],
    attributes: ["everyday", "lightweight", "recycled", "bag"],
    stock: 77,
  },
];
