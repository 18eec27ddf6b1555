/** 其他材料: up to ten for the subject and ten for its sites, in every filing that hands papers in (spec B5 last row, C12). */
import type { Answers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import { beyondLast } from '@domain/materials/further-papers'
import { contextOf, individual } from '../journey/given'
import { changeDraft, chosenContext, unitRecord } from '../journey/given-record'

const paper = { objectId: 'o', at: '2026-09-14T09:00:00+08:00' }
const holding = (...slots: string[]): Answers => {
  const answers = individual()
  return { ...answers, materials: { ...answers.materials, ...Object.fromEntries(slots.map((slot) => [slot, paper])) } }
}
const journey = (answers: Answers) => journeyOf(answers, contextOf(answers))
const further = (answers: Answers, material: string) => journey(answers).further.find((one) => one.material === material)
const ten = Array.from({ length: 10 }, (_, n) => (n === 0 ? 'other-materials' : `other-materials.${n}`))

test('both can be added where papers are handed in, and nowhere else', () => {
  expect(journey(individual()).further.map(({ material, most, used, nextSlot }) => [material, most, used, nextSlot])).toEqual([
    ['other-materials', 10, 0, 'other-materials'],
    ['site-other-materials', 10, 0, 'site-other-materials'],
  ])
  const record = unitRecord({ here: true })
  expect(journeyOf(changeDraft('change-filing', record, []), chosenContext('change-filing', record)).further).toHaveLength(2)
  expect(journeyOf(individual(), chosenContext('deregister-subject', record)).further).toEqual([])
})

test('what was added is listed as a paper of its own, and the next goes into the first free place', () => {
  const answers = holding('other-materials', 'other-materials.1', 'other-materials.3', 'site-other-materials')
  const listed = journey(answers).requirements.filter(({ material }) => material.endsWith('other-materials'))
  expect(listed.map(({ slot, name, level, uploaded }) => [slot, name, level, uploaded])).toEqual([
    ['other-materials', '其他材料（主体）', 'optional', true],
    ['other-materials.1', '其他材料（主体） 2', 'optional', true],
    ['other-materials.3', '其他材料（主体） 4', 'optional', true],
    ['site-other-materials', '其他材料（网站）', 'optional', true],
  ])
  expect(further(answers, 'other-materials')).toMatchObject({ used: 3, nextSlot: 'other-materials.2' })
})

test('ten are ten: no place for another, and one beyond is a hard problem', () => {
  expect(further(holding(...ten), 'other-materials')).toMatchObject({ used: 10 })
  expect(further(holding(...ten), 'other-materials')?.nextSlot).toBeUndefined()
  const tooMany = journey(holding(...ten, 'other-materials.10')).problems.filter(({ ruleKey }) => ruleKey === 'too-many-papers')
  expect(tooMany).toMatchObject([{ hard: true, anchors: ['materials.other-materials.10'], says: '其他材料（主体）最多 10 份' }])
  expect(journey(holding(...ten)).problems.filter(({ ruleKey }) => ruleKey === 'too-many-papers')).toEqual([])
})

test.each([
  ['other-materials.9', undefined],
  ['site-other-materials.10', '其他材料（网站）最多 10 份'],
  ['site-person-id-front.12', undefined],
  ['no-such-paper.99', undefined],
])('%s: %s', (slot, says) => {
  expect(beyondLast(slot)).toBe(says)
})
