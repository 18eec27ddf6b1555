// Two devices that both answered a refusal: taken together place by place, never decided for the person (K6-8: per anchor).
import { withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { mergeDrafts } from '@domain/journey/merge-drafts'
import { withReply } from '@domain/review/reply'
import { company, note } from '../review/given'

const submitted = company()
const set = (anchor: string, value: unknown) => (answers: Answers) => withValueAt(answers, anchor, value)
const say = (place: string, text: string) => (answers: Answers) => withReply(answers, { round: 1 }, place, note(text))
const picture = (objectId: string) => ({ objectId, at: '2026-09-14T10:00:00+08:00' })

it('keeps both devices’ changes at different places, and both replies', () => {
  const mine = say('order', '已说明')(set('sites.0.siteName', '产品手册')(submitted))
  const theirs = say(
    'subject.phone',
    '号码没错',
  )(set('materials.subject-certificate', picture('licence-2'))(set('subject.contactAddress', undefined)(submitted)))
  const { answers: merged, contested } = mergeDrafts(submitted, mine, theirs)
  expect(contested).toEqual([])
  expect(merged.sites[0]?.siteName).toBe('产品手册')
  expect(merged.subject.contactAddress).toBeUndefined()
  expect(merged.subject.name).toBe('张三')
  expect(merged.materials['subject-certificate']).toEqual(picture('licence-2'))
  expect(merged.materials['commitment-letter']).toEqual(submitted.materials['commitment-letter'])
  expect(Object.keys(merged.replies?.byAnchor ?? {}).sort()).toEqual(['order', 'subject.phone'])
})

it.each([
  ['one field, two values', set('subject.contactAddress', '甲路 1 号'), set('subject.contactAddress', '乙路 2 号')],
  ['one paper, two pictures', set('materials.commitment-letter', picture('a')), set('materials.commitment-letter', picture('b'))],
  [
    'another number of sites on each side',
    (a: Answers) => ({ ...a, sites: [...a.sites, {}] }),
    (a: Answers) => ({ ...a, sites: [{}, {}, {}] }),
  ],
])('leaves the choice to the person: %s', (_name, mine, theirs) => {
  expect(mergeDrafts(submitted, mine(submitted), theirs(submitted)).contested).toHaveLength(1)
})

it.each([
  ['the same change on both', set('subject.contactAddress', '甲路 1 号'), set('subject.contactAddress', '甲路 1 号')],
  ['a change against none', set('subject.contactAddress', '甲路 1 号'), (answers: Answers) => answers],
  ['none against a change', (answers: Answers) => answers, set('subject.contactAddress', '甲路 1 号')],
])('is no contradiction: %s', (_name, mine, theirs) => {
  const { answers, contested } = mergeDrafts(submitted, mine(submitted), theirs(submitted))
  expect(contested).toEqual([])
  expect(answers.subject.contactAddress).toBe('甲路 1 号')
})
