const SHAPES: Readonly<Record<string, string>> = {
  tent: '<path d="M70 230 200 80l130 150z" fill="#f2b84b"/><path d="m200 80 50 150H150z" fill="#8c4a1f"/>',
  boots:
    '<path d="M130 80h80v90c60 5 90 20 90 60H130z" fill="#7a4a2b"/><path d="M126 228h178v16H126z" fill="#2c1d14"/>',
  pack: '<rect x="120" y="70" width="160" height="170" rx="44" fill="#2f6f5e"/><rect x="145" y="150" width="110" height="70" rx="18" fill="#245347"/>',
  lamp: '<circle cx="200" cy="150" r="66" fill="#f4e08a"/><rect x="170" y="205" width="60" height="40" rx="8" fill="#444"/>',
};

/**
 * A generated picture for the samples, labeled with the last part of the path, so that none has to
 * be downloaded.
 */
export function samplePicture(path: string): string {
  const name = path.split("/").at(-1)?.replace(".svg", "") ?? "";
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="hsl(${hue} 45% 86%)"/><stop offset="1" stop-color="hsl(${hue} 32% 70%)"/></linearGradient></defs><rect width="400" height="300" fill="url(#g)"/>${SHAPES[name] ?? '<path d="M0 240 110 120l80 80 70-60 140 110v60H0z" fill="#4d6b57"/><circle cx="310" cy="80" r="30" fill="#fff6d8"/>'}</svg>`;
}
