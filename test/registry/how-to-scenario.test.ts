/** docs/how-to/add-a-sandbox-scenario.md, followed with a story that does not exist. */
import { readFileSync } from 'node:fs'
import { reviewersSchema } from '@contract/sandbox-desk'
import { follow, type Recipe } from './support/follow-recipe'

const story = `/** 三天后通过, invented: the provider takes three workdays. */
import type { Scenario } from './scenario'
import { submits } from './steps'

export const slowProvider: Scenario = {
  id: 'slow-provider',
  name: '三天后通过',
  says: '初审要三个工作日。',
  reviewers: {
    provider: { script: [{ when: { status: 'initial-review' }, afterWorkdays: 3, do: { action: 'approve' } }, ...submits] },
    authority: 'auto-approve',
  },
}
`
const recipe: Recipe = {
  files: { 'server/sandbox/scenarios/slow-provider.ts': story },
  lines: {
    'server/sandbox/scenarios/registry.ts': [
      { after: "from './sms-lapsed'", line: "import { slowProvider } from './slow-provider'" },
      { after: '  smsLapsed,', line: '  slowProvider,' },
    ],
  },
}
const question = `
import { scenarios } from './server/sandbox/scenarios/registry'
export default scenarios.find(({ id }) => id === 'slow-provider')
`

test('a story: one file and its line; it is what PUT /reviewers takes', () => {
  const found = follow(recipe, question) as { name: string; reviewers: unknown }
  expect(found.name).toBe('三天后通过')
  expect(reviewersSchema.safeParse(found.reviewers).success).toBe(true)
}, 60_000)

test('the page names every file that was touched', () => {
  const page = readFileSync('docs/how-to/add-a-sandbox-scenario.md', 'utf8')
  for (const file of ['server/sandbox/scenarios', ...Object.keys(recipe.lines)]) expect(page).toContain(file)
})
