const SIZE = 640;
const RINGS = 6;
const POINTS = 11;

interface Point {
  x: number;
  y: number;
}

/** A complete illustration: the plate with its contour lines, and the drawing on top. */
export function plate(name: string, color: string, drawing: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}">` +
    `<rect width="${SIZE}" height="${SIZE}" fill="${color}"/>` +
    `<g fill="none" stroke="#fff" stroke-width="1.5" opacity=".22">${contours(name)}</g>` +
    `${drawing}</svg>\n`
  );
}

/** Contour lines as on a map. The same name always gives the same lines. */
function contours(name: string): string {
  const next = randomFrom(name);
  const center = { x: 180 + next() * 280, y: 170 + next() * 240 };
  const lobes = Array.from({ length: POINTS }, () => 0.72 + next() * 0.56);
  return Array.from({ length: RINGS }, (_, ring) => {
    const radius = 70 + ring * 74;
    const calm = ring / RINGS;
    const points = lobes.map((lobe, index) => {
      const angle = (index / POINTS) * Math.PI * 2;
      const reach = radius * (lobe * (1 - calm * 0.35) + calm * 0.35);
      return {
        x: Math.round(center.x + Math.cos(angle) * reach * 1.15),
        y: Math.round(center.y + Math.sin(angle) * reach),
      };
    });
    return `<path d="${closedCurve(points)}"/>`;
  }).join("");
}

function closedCurve(points: readonly Point[]): string {
  const at = (index: number): Point =>
    points[(index + points.length) % points.length] ?? { x: 0, y: 0 };
  const first = at(0);
  const curves = points.map((point, index) => {
    const before = at(index - 1);
    const next = at(index + 1);
    const after = at(index + 2);
    return (
      `C${Math.round(point.x + (next.x - before.x) / 6)} ${Math.round(point.y + (next.y - before.y) / 6)}` +
      ` ${Math.round(next.x - (after.x - point.x) / 6)} ${Math.round(next.y - (after.y - point.y) / 6)}` +
      ` ${next.x} ${next.y}`
    );
  });
  return `M${first.x} ${first.y}${curves.join("")}Z`;
}

function randomFrom(name: string): () => number {
  let state = [...name].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
