/** docs/how-to/add-a-material.md, followed with a paper that does not exist: one file and its line in the register; its letter likewise. */
import { follow } from './support/follow-recipe'

const diving = `/** 潜水承诺书: invented. */
import { letterTips } from './capture-tips'
import { signedLetter } from './letter'
import type { MaterialSpec } from './material'

export const divingLetter = {
  ...signedLetter,
  id: 'diving-letter',
  name: '潜水承诺书',
  why: '这是一份不存在的材料。',
  tips: letterTips,
  needed: [{ when: { isIndividual: true, filingType: 'initial' }, level: 'required' }],
} as const satisfies MaterialSpec
`

const letter = `/** 潜水承诺书: invented. */
import { promise } from './promise'

export const divingLetter = promise({ title: '潜水承诺书', points: () => ['不在网站上潜水。'] })
`

const question = `
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import { scopeOf } from '@domain/facts/scope'
import { emptyAnswers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import { policy2021 } from '@domain/policies/2021'
import { filledFrom } from './server/letters/filled'
import { letterOf } from './server/letters/letters'

const contextOf = (answers) => ({
  now: '2026-09-14T09:00:00+08:00',
  policy: policy2021,
  detection: { outcome: { kind: 'type', filingType: 'initial' }, decidedBy: [], facts: [], gates: [], forAnswers: digestOfVerifyType(answers['verify-type']), at: '' },
})
const answersOf = (nature) => ({ ...emptyAnswers(), 'verify-type': { subjectNature: nature } })
const requirement = (nature) => journeyOf(answersOf(nature), contextOf(answersOf(nature))).requirements.find(({ slot }) => slot === 'diving-letter')
const problems = journeyOf(answersOf('individual'), contextOf(answersOf('individual'))).problems
const scope = scopeOf(answersOf('individual'), contextOf(answersOf('individual')))
export default {
  individual: requirement('individual'),
  unit: requirement('enterprise') ?? null,
  problem: problems.find(({ anchors }) => anchors[0] === 'materials.diving-letter').hard,
  title: letterOf('diving-letter')(filledFrom({ scope, material: 'diving-letter', n: 0, provider: '示例云' })).title,
}
`

test('a material: one file, one line; with a letter: one more of each', () => {
  const answer = follow(
    {
      files: { 'domain/materials/diving-letter.ts': diving, 'server/letters/diving-letter.ts': letter },
      lines: {
        'domain/materials/registry.ts': [
          { after: '/** The register of papers', line: "import { divingLetter } from './diving-letter'" },
          { after: 'export const register = [', line: '  divingLetter,' },
        ],
        'server/letters/letters.ts': [
          { after: '/** The register of letters', line: "import { divingLetter } from './diving-letter'" },
          { after: 'export const letters:', line: "  'diving-letter': divingLetter," },
        ],
      },
    },
    question,
  )
  expect(answer).toEqual({
    individual: expect.objectContaining({
      name: '潜水承诺书',
      level: 'required',
      template: true,
      dated: { label: '签署日期', maxAgeDays: 90 },
      uploaded: false,
    }),
    unit: null,
    problem: true,
    title: '潜水承诺书',
  })
}, 60_000)
