// A computer and a phone on one draft over a bad network: a part of `npm run bench:handoff`, so that every change is judged by it
// (issue 5: random interleavings of two editors converge, no silent overwrite).
import { playMany } from '../../bench/handoff/interleavings/play'

it('sixty interleavings converge, and nothing that was entered is gone without a word', async () => {
  const wrong: string[] = []
  const figures = await playMany(40_000, 60, (says) => wrong.push(says))
  expect(wrong).toEqual([])
  // The play is worth something: people did meet in the same questions.
  expect(figures.asked).toBeGreaterThan(60)
}, 30_000)
