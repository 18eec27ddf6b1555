// 居民身份证 off lines that PP-OCR read on drawn cards (issue 6 items 1 and 3); the values are those the cards were drawn with.
import { residentIdBack, residentIdFront } from '@domain/certificates/resident-id-reading'
import type { Look } from '@domain/recognition/text-line'
import { vote } from '@domain/recognition/vote'
import { cardLines } from './card-lines'
import { line, valuesOf } from './lines'

const judged = (...looks: Look[]) =>
  new Map(residentIdFront.judge(vote(looks, residentIdFront.possible), '2026-11-21').map((field) => [field.field, field]))

it('reads a character once where two boxes overlap (住址天 beside 天津市…)', () => {
  expect(valuesOf(residentIdFront.read(cardLines('overlap')))).toEqual({
    name: '韦炜',
    sex: '女',
    ethnicity: '汉',
    birthDate: '1981-09-20',
    address: '天津市和平区赣江大道143弄26号1759室',
    idNumber: '120101198109209904',
  })
})

it('spells a county as it exists where the engine half saw it, and takes the number out of a longer run', () => {
  const look = residentIdFront.read(cardLines('place'))
  expect(look.address?.value).toBe('湖南省湘西土家族苗族自治州凤凰县白马乡上河村八组150号')
  expect(look.idNumber?.value).toBe('433123200306117551')
})

it('doubts an address in which a character was seen and not known, and no other field of that card', () => {
  const fields = judged(residentIdFront.read(cardLines('hole')))
  expect([...fields.values()].filter(({ doubt }) => doubt).map(({ field }) => field)).toEqual(['address'])
  expect(fields.get('address')?.doubt).toContain('补上')
})

it('finds the people that a misread character stands for, and asks to look again', () => {
  const field = judged(residentIdFront.read(cardLines('ethnicity'))).get('ethnicity')
  expect(field?.value).toBe('仫佬')
  expect(field?.doubt).toBeTruthy()
})

it('says where each field stands: the name above the birth date, both left of the portrait', () => {
  const { name, birthDate } = residentIdFront.read(cardLines('place'))
  expect(name?.place?.y).toBeLessThan(birthDate?.place?.y ?? 0)
  expect((name?.place?.x ?? 1) + (name?.place?.width ?? 1)).toBeLessThan(0.3)
  expect(name?.place?.x).toBeGreaterThan(0.13)
})

it('does not doubt what PP-OCR is sure of because tesseract reads something else, and doubts it where PP-OCR hesitates', () => {
  const look = residentIdFront.read(cardLines('overlap'))
  const other = { ...look, address: { value: '天津市和平区贡江大道143弄26号1759室', confidence: 0.9 } }
  expect(judged(look, other).get('address')?.doubt).toBeUndefined()
  expect(judged(look, other).get('address')?.value).toBe('天津市和平区赣江大道143弄26号1759室')
  const unsure = { ...look, address: { value: '天津市和平区赣江大道143弄26号1759室', confidence: 0.6, surety: 0.6 } }
  expect(judged(unsure, other).get('address')?.doubt).toBeTruthy()
  expect(judged(unsure, other).get('address')?.alternatives).toEqual(['天津市和平区贡江大道143弄26号1759室'])
  expect(judged(unsure, unsure).get('address')?.doubt).toBeUndefined()
})

describe('the issuing authority on the emblem side', () => {
  const authority = (...rows: [string, number][]) =>
    residentIdBack.read([...rows.map(([text, y]) => line(text, 0.2, y)), line('有效期限2018.06.12-2038.06.12', 0.2, 0.88)]).issuingAuthority
      ?.value

  it.each([[['签发机关北京市公安局朝阳分局', 0.78]], [['北京市公安局朝阳分局', 0.78]], [['签发机美北京市公安局朝阳分局', 0.78]]] as [
    [string, number],
  ][])('is read off %j', (row) => expect(authority(row)).toBe('北京市公安局朝阳分局'))

  it('is never the name of the card or of the country', () => {
    expect(authority(['中华人民共和国', 0.2], ['居民身份证', 0.35])).toBeUndefined()
  })
})
