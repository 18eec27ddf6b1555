/**
 * A rough map for the sandbox: the province whose capital is nearest. Good enough to play a place; a real deployment has a real geocoder
 * behind the port. Coordinates are the capitals', in degrees.
 */
const capitals: readonly (readonly [province: string, latitude: number, longitude: number])[] = [
  ['110000', 39.9, 116.41],
  ['120000', 39.13, 117.2],
  ['130000', 38.04, 114.51],
  ['140000', 37.87, 112.55],
  ['150000', 40.84, 111.75],
  ['210000', 41.8, 123.43],
  ['220000', 43.82, 125.32],
  ['230000', 45.8, 126.53],
  ['310000', 31.23, 121.47],
  ['320000', 32.06, 118.8],
  ['330000', 30.27, 120.16],
  ['340000', 31.82, 117.23],
  ['350000', 26.07, 119.3],
  ['360000', 28.68, 115.86],
  ['370000', 36.65, 117.12],
  ['410000', 34.75, 113.63],
  ['420000', 30.59, 114.31],
  ['430000', 28.23, 112.94],
  ['440000', 23.13, 113.26],
  ['450000', 22.82, 108.37],
  ['460000', 20.04, 110.2],
  ['500000', 29.56, 106.55],
  ['510000', 30.57, 104.07],
  ['520000', 26.65, 106.63],
  ['530000', 25.04, 102.71],
  ['540000', 29.65, 91.13],
  ['610000', 34.34, 108.94],
  ['620000', 36.06, 103.83],
  ['630000', 36.62, 101.78],
  ['640000', 38.49, 106.23],
  ['650000', 43.83, 87.62],
]

/** Province of the nearest capital, or undefined when even that is more than about 1,500 km away. */
export function nearestProvince({ latitude, longitude }: { latitude: number; longitude: number }): string | undefined {
  let best: { province: string; far: number } | undefined
  for (const [province, north, east] of capitals) {
    const far = Math.hypot(latitude - north, (longitude - east) * Math.cos((north * Math.PI) / 180))
    if (!best || far < best.far) best = { province, far }
  }
  return best && best.far <= 13.5 ? best.province : undefined
}
