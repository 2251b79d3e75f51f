export interface Slope {
  perUnit: number;
  /** Two standard errors: 95 of 100 such measurements are this close to the real slope. */
  error: number;
  /** Of the fitted line, where x is 0. */
  intercept: number;
}

/** Linear regression by least squares. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): Slope {
  const count = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const common = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const perUnit = common / spread;
  const intercept = meanY - perUnit * meanX;
  const squares = points.reduce((sum, [x, y]) => sum + (y - intercept - perUnit * x) ** 2, 0);
  return { perUnit, error: 2 * Math.sqrt(squares / (count - 2) / spread), intercept };
}

/** The part of each y that isn't explained by its x, plus the mean. */
export function withoutInfluence(points: readonly (readonly [x: number, y: number])[]): number[] {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const { perUnit } = slopeOf(points);
  return points.map(([x, y]) => (Number.isFinite(perUnit) ? y - perUnit * (x - meanX) : y));
}
