/** Numbers drawn from a seed, so that every run can be played again (mulberry32). */
export type Random = () => number

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of a list, by weight. */
export function pick<T>(random: Random, list: readonly T[], weightOf: (one: T) => number): T | undefined {
  const total = list.reduce((sum, one) => sum + weightOf(one), 0)
  let left = random() * total
  return list.find((one) => {
    left -= weightOf(one)
    return left < 0
  })
}
