// A code is for one phone (issue 5, quality; reliability Z2): a hundred at once and many later; `npm run bench:handoff` plays it with 10,000.
import { benchClaims } from '../../bench/handoff/claims'
import { serverForFile } from './support/server-for-file'

const test = serverForFile()

it('of a hundred claims at once one gets it, of a hundred later ones none', async () => {
  expect(await benchClaims(test, { replays: 100 })).toEqual({
    races: [
      { claims: 100, won: 1 },
      { claims: 100, won: 1 },
      { claims: 100, won: 1 },
    ],
    replays: 100,
    secondUses: 0,
  })
}, 60_000)
