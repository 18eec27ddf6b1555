// Random lives of filings against the model that was written from the specification (issue 4, quality: model-based; spec B2 with its
// invariants, K1, K2). A few here, on every database; 300 in the suite `lifecycle`, 5,000 by `npm run bench:lifecycle -- --runs 5000`.
import { runs } from '../../bench/lifecycle/runs'
import { openStand, type Stand } from '../../bench/lifecycle/stand/stand'
import { ownDatabase } from './support/own-database'

const count = 24
const seed = Number(process.env.LIFECYCLE_SEED ?? 20_260_914)
let stand: Stand | undefined
let drop: (() => Promise<void>) | undefined

beforeAll(async () => {
  const database = await ownDatabase()
  drop = database.drop
  stand = await openStand(database.url)
}, 180_000)
afterAll(async () => {
  await stand?.stop()
  await drop?.()
}, 60_000)

it(`lives as the specification says (seed ${seed})`, async () => {
  if (!stand) throw new Error('no stand')
  const tally = await runs(stand, { first: seed, count })
  expect(tally.broken).toEqual([])
  expect(tally.runs).toBe(count)
  // the filings with long and with short lives were all there, and the acts were done, not only refused
  expect(Object.keys(tally.byFlavour)).toHaveLength(stand.sets.length)
  expect(tally.edges).toBeGreaterThan(count * 5)
  expect(Object.values(tally.byAct).reduce((sum, { taken }) => sum + taken, 0)).toBeGreaterThan(count * 8)
}, 240_000)
