// Deadlines with the server ended, killed and asleep in between, over 国庆 (reliability B2 F7; issue 4, quality): a small part of
// `npm run bench:deadlines`, which also crosses 春节 and puts two servers on one PostgreSQL.
import { violationsIn } from '../../bench/deadlines/compare'
import { moves, starts } from '../../bench/deadlines/moves'
import { onOneFolder } from '../../bench/deadlines/one-process'
import { bundledServer } from './support/bundled-server'

const some = ['+25 h', '−2 h', '+25 h asleep', '+21 workdays']

it('each fires once, at its own moment', async () => {
  const chosen = moves.filter(({ says }, i) => some.includes(says) && i < 6)
  expect(chosen.map(({ how, afterwards }) => `${how} ${afterwards ?? ''}`.trim())).toEqual(['jump restart', 'jump', 'asleep', 'jump kill'])
  const figures = await onOneFolder({ start: starts.国庆, copies: 1, entry: bundledServer('server-restart'), moves: chosen })
  expect(violationsIn(figures)).toBe(0)
  // ten orders: an SMS is sent, lapses and is sent again, reminders of the refused ones, the draft's warning …
  expect(figures.fired).toBe(figures.expected)
  expect(figures.expected).toBeGreaterThan(40)
}, 600_000)
