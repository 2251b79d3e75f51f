import type { Product } from "../product";

/** The conditions of a trip that determine the gear. */
export interface TripConditions {
  /** The lowest temperature in degrees Celsius; null without a forecast. */
  coldest: number | null;
  /** The highest chance of rain in percent; null if unknown. */
  rainChance: number | null;
  /** Nights spent outside in a tent. */
  nights: number;
}

export interface PackingItem {
  /** Unique in its list: letters, digits and hyphens. */
  id: string;
  label: string;
  /** The slug of a suitable product; null if the shop doesn't sell one. */
  slug: string | null;
}

/** Something to pack, and the tags of suitable products. */
interface Need {
  label: string;
  tags?: readonly string[];
  when?: (trip: Required<TripConditions>) => boolean;
}

/** Degrees Celsius below which winter gear is recommended. */
const COLD = 5;
/** Percent from which rain is expected. */
const WET = 30;

const isCold = ({ coldest }: TripConditions) => coldest === null || coldest < COLD;
const isMild = (trip: TripConditions) => !isCold(trip);
const isWet = ({ rainChance }: TripConditions) => rainChance === null || rainChance >= WET;
const isOvernight = ({ nights }: TripConditions) => nights > 0;

const NEEDS: readonly Need[] = [
  { label: "Warm boots", tags: ["winter", "hiking", "waterproof"], when: isCold },
  { label: "Hiking boots", tags: ["three-season", "hiking", "waterproof"], when: isMild },
  { label: "Wool socks", tags: ["socks"] },
  { label: "Rain jacket", tags: ["waterproof", "jacket"], when: isWet },
  { label: "Rain trousers", tags: ["waterproof", "trousers"], when: isWet },
  { label: "Base layer", tags: ["baselayer"], when: isCold },
  { label: "Warm layer", tags: ["midlayer"] },
  { label: "Hat", tags: ["hat"], when: isCold },
  { label: "Gloves", tags: ["gloves"], when: isCold },
  { label: "Headlamp", tags: ["headlamp"] },
  { label: "Backpack", tags: ["trekking", "pack"], when: isOvernight },
  { label: "Daypack", tags: ["everyday", "pack"], when: (trip) => !isOvernight(trip) },
  {
    label: "Four-season tent",
    tags: ["four-season", "tent"],
    when: (trip) => isOvernight(trip) && isCold(trip),
  },
  {
    label: "Tent",
    tags: ["three-season", "tent"],
    when: (trip) => isOvernight(trip) && isMild(trip),
  },
  {
    label: "Winter sleeping bag",
    tags: ["winter", "sleeping-bag"],
    when: (trip) => isOvernight(trip) && isCold(trip),
  },
  {
    label: "Summer sleeping bag",
    tags: ["summer", "sleeping-bag"],
    when: (trip) => isOvernight(trip) && isMild(trip),
  },
  { label: "Sleeping mat", tags: ["mat"], when: isOvernight },
  { label: "Stove", tags: ["stove"], when: isOvernight },
  { label: "Water and something to eat" },
  { label: "Map and first-aid kit" },
];

/** What to pack, with suitable products from the catalog. */
export function packingList(trip: TripConditions, catalog: readonly Product[]): PackingItem[] {
  return NEEDS.filter(({ when }) => when?.(trip) ?? true).map(({ label, tags }) => ({
    id: label.toLowerCase().replaceAll(" ", "-"),
    label,
    slug: tags ? (suitable(catalog, tags)?.slug ?? null) : null,
  }));
}

function suitable(catalog: readonly Product[], tags: readonly string[]): Product | undefined {
  return catalog.find(
    ({ attributes, stock }) => stock > 0 && tags.every((tag) => attributes.includes(tag)),
  );
}
