/** 核对识别结果 in every state: what the server would have read off 林小溪's card, handed to the browser; the person has it read there. */
import type { Reading } from '@contract/recognition'
import { consentTextVersion } from '@domain/privacy/consent-texts'
import type { Page } from 'playwright-core'
import { linXiaoxi } from '../../server/seed/sample-certificates/sample-person'
import type { PlantedAnswers } from './invited-states'

type Field = Reading['fields'][number]
const at = '2026-09-14T09:20:00+08:00'
const front = 'subject-person-id-front'
const back = 'subject-person-id-back'

const read = (
  field: string,
  value: string,
  [x, y, width, height]: readonly [number, number, number, number],
  more: Partial<Field> = {},
): Field => ({
  field,
  value,
  confidence: 0.97,
  alternatives: [],
  place: { x, y, width, height },
  ...more,
})
const name = read('name', linXiaoxi.name, [0.24, 0.2, 0.14, 0.06])
const card: readonly Field[] = [
  name,
  read('sex', linXiaoxi.idNumber[16] === '1' ? '男' : '女', [0.24, 0.29, 0.04, 0.05]),
  read('ethnicity', '汉', [0.4, 0.29, 0.04, 0.05]),
  read(
    'birthDate',
    `${linXiaoxi.idNumber.slice(6, 10)}-${linXiaoxi.idNumber.slice(10, 12)}-${linXiaoxi.idNumber.slice(12, 14)}`,
    [0.24, 0.38, 0.3, 0.05],
  ),
  read('address', linXiaoxi.address, [0.24, 0.47, 0.36, 0.14]),
  read('idNumber', linXiaoxi.idNumber, [0.36, 0.72, 0.46, 0.06]),
]
const doubtful: readonly Field[] = [
  { ...name, value: '林小奚', confidence: 0.5, alternatives: [linXiaoxi.name], doubt: '两次读出来不一样，请对照证件改正' },
  ...card.slice(1, 4),
  read('address', `${linXiaoxi.address}室`, [0.24, 0.47, 0.36, 0.14], {
    confidence: 0.55,
    alternatives: [linXiaoxi.address],
    doubt: '这里看得不太清楚，请对照证件核对',
  }),
  ...card.slice(5),
]
const emblem = (validTo: string): Field[] => [
  read('issuingAuthority', '深圳市公安局南山分局', [0.4, 0.7, 0.34, 0.06]),
  read('validFrom', '2016-08-20', [0.4, 0.8, 0.16, 0.06]),
  read('validTo', validTo, [0.58, 0.8, 0.16, 0.06]),
]
const reading = (fields: readonly Field[], more: Partial<Reading> = {}): Reading => ({
  certificate: 'resident-id',
  side: 'front',
  fields: [...fields],
  engine: 'both',
  elapsedMs: 900,
  ...more,
})
const answered = (body: Reading): PlantedAnswers => ({
  '**/api/consents': { consents: [{ purpose: 'server-reading', given: true, textVersion: consentTextVersion, at }] },
  '**/api/recognitions': body,
})

/** By the server: the other place is one tap away on the page itself. */
const onServer = async (page: Page) => {
  await page.getByText('改由服务器识别').first().click({ timeout: 15_000 })
  await page.waitForTimeout(900)
}
const findingCharacter = async (page: Page) => {
  await onServer(page)
  await page.getByText('有字打不出来').first().click({ timeout: 8000 })
  await page.getByLabel('拼音或部件').locator('visible=true').last().fill('氵睿')
  await page.getByText('濬', { exact: true }).waitFor({ timeout: 15_000 })
  await page.waitForTimeout(400)
}
const acceptedTooEarly = async (page: Page) => {
  await onServer(page)
  await page.getByText('全部确认，填进表单').click({ timeout: 8000 })
  await page.waitForTimeout(700)
}

export type RecognitionState = { state: string; slot: string; answers: PlantedAnswers; act: (page: Page) => Promise<void> }
const one = (state: string, body: Reading, slot = front, act = onServer): RecognitionState => ({
  state,
  slot,
  answers: answered(body),
  act,
})

export const recognitionStates: readonly RecognitionState[] = [
  one('all agree', reading(card)),
  one('doubt', reading(doubtful)),
  one('doubt shown first', reading(doubtful), front, acceptedTooEarly),
  one('rare character', reading(doubtful), front, findingCharacter),
  one('wrong side', reading([], { looksLike: { certificate: 'resident-id', side: 'back' } })),
  one('no certificate', reading([], { troubles: ['not-a-document'] })),
  one('blurred', reading(doubtful, { troubles: ['blurred'] })),
  one('expired', reading(emblem('2026-08-20'), { side: 'back' }), back),
  one('both sides', reading(card, { otherSide: { side: 'back', fields: emblem('2036-08-20') } })),
]
