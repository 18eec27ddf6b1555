/** Reasons as they are sent, and the usual sentences they begin with. */
import { fieldKinds } from '@domain/fields/field-spec'
import { presetsByKind, presetsFor } from '../../console/desk/order/reason-presets'
import { type ReasonDraft, sentReasons } from '../../console/desk/order/use-reasons'

const draft = (given: Partial<ReasonDraft>): ReasonDraft => ({
  id: 1,
  anchor: 'sites.0.siteName',
  label: '网站名称',
  kind: 'text',
  says: '看不出内容',
  advice: '',
  example: '',
  ...given,
})

it('sends what was written and leaves out what was not', () => {
  expect(sentReasons([draft({ says: ' 看不出内容 ', advice: '写清楚', example: '  ' })])).toEqual([
    { anchor: 'sites.0.siteName', says: '看不出内容', advice: '写清楚' },
  ])
})

it('sends nothing while one reason says nothing, or there is none', () => {
  expect(sentReasons([draft({}), draft({ id: 2, says: '  ' })])).toBeUndefined()
  expect(sentReasons([])).toBeUndefined()
})

it('names kinds of fields that there are', () => {
  expect(Object.keys(presetsByKind).filter((kind) => !fieldKinds.some((known) => known === kind))).toEqual([])
})

it('falls back to the sentences for written text', () => {
  expect(presetsFor({ anchor: 'subject.certificateAddress', kind: 'tick' }).map(({ name }) => name)).toEqual([
    '与证件不一致',
    '网站名称不合适',
  ])
})

it('knows papers by their slot, with the index of a person', () => {
  const names = (slot: string) => presetsFor({ anchor: `materials.${slot}`, kind: 'picture' }).map(({ name }) => name)
  expect(names('commitment-letter')).toEqual(['没有签名', '日期太早', '看不清', '传错了'])
  expect(names('site-person-id-front.2')).toEqual(['看不清', '传错了'])
})

it('fits what the desk may send: 500 characters a sentence', () => {
  for (const { says, advice, example = '' } of Object.values(presetsByKind).flat())
    for (const text of [says, advice, example]) expect(text.length).toBeLessThanOrEqual(500)
})
