// What the bench of reading understands of a set, and how it counts. Shapes of issue 6, item 7; expected values by hand.
import type { ReadField } from '@domain/recognition/reading'
import { isSilent, judgeSample, same } from '../../../bench/ocr/compare'
import { dateLike } from '../../../bench/ocr/docs'
import { parsePlain } from '../../../bench/ocr/plain-reader'
import { percentile, startTally } from '../../../bench/ocr/tally'
import { NoTruth, parseTruth, readSet, type Sample } from '../../../bench/ocr/truth'

const read = (field: ReadField['field'], value: string, doubt?: string): ReadField => ({
  field,
  value,
  confidence: 0.9,
  alternatives: [],
  ...(doubt ? { doubt } : {}),
})

const sample = (doc: Sample['doc'], fields: Record<string, string>): Sample => ({ file: 'a.jpg', doc, level: 'phone', fields })

describe('truth.json', () => {
  const entry = { file: 'a.jpg', doc: 'front', level: 'phone', fields: { name: '段红濬' } }

  it('keeps what can be measured and says what cannot', () => {
    const { samples, complaints } = parseTruth(
      JSON.stringify({
        samples: [entry, { ...entry, doc: 'driving-licence' }, { doc: 'front' }, { ...entry, fields: { colour: 'blue' } }],
      }),
    )
    expect(samples).toEqual([entry])
    expect(complaints.join('\n')).toMatch(/driving-licence/)
    expect(complaints.join('\n')).toMatch(/sample 2 names no file/)
    expect(complaints.join('\n')).toMatch(/no field "colour"/)
  })

  it('is refused with a sentence when it is no list', () => {
    expect(() => parseTruth('{')).toThrow(NoTruth)
    expect(() => parseTruth('[]')).toThrow('samples')
  })

  it('of a folder that is not there is refused too', async () => {
    await expect(readSet('no-such-folder')).rejects.toThrow(NoTruth)
  })
})

describe('a field of the truth', () => {
  it('is compared without widths and spaces, and without anything else forgiven', () => {
    expect(same('有限责任公司（自然人独资）', '有限责任公司(自然人 独资)')).toBe(true)
    expect(same('餐饮服务；图文设计', '餐饮服务、图文设计')).toBe(false)
  })

  it.each([
    ['1990-03-07', '1988-01-01', '1990-03-07'],
    ['1990-03-07', '1988.01.01', '1990.03.07'],
    ['1990-03-07', '1988年11月01日', '1990年03月07日'],
    ['1990-03-07', '1988年11月1日', '1990年3月7日'],
    ['1990-03-07', '880101', '900307'],
  ])('%s is written like %s: %s', (iso, like, expected) => expect(dateLike(iso, like)).toBe(expected))

  it('without end is 长期; sex is M or F as the truth has it', () => {
    const [end] = judgeSample(sample('back', { valid_to: '长期' }), [read('longTerm', 'true')])
    expect(end?.right).toBe(true)
    const [sex] = judgeSample(sample('passport', { sex: 'F' }), [read('sex', '女')])
    expect(sex?.right).toBe(true)
  })

  it('on the other side of a photocopied card is looked for there', () => {
    const copy = sample('photocopy', { name: '林小溪', authority: '深圳市公安局南山分局' })
    const there = judgeSample(copy, [read('name', '林小溪')], [read('issuingAuthority', '深圳市公安局南山分局')])
    expect(there.map(({ right }) => right)).toEqual([true, true])
    expect(judgeSample(copy, [read('name', '林小溪')])[1]?.right).toBe(false)
  })
})

describe('counting', () => {
  it('tells silently wrong from flagged and from empty', () => {
    const [silent, flagged, empty] = judgeSample(sample('front', { name: '王彧', sex: '男', address: '青石路1号' }), [
      read('name', '王或'),
      read('sex', '女', '看不清'),
    ])
    expect([silent, flagged, empty].map((one) => one && isSilent(one))).toEqual([true, false, false])
  })

  it('makes percentages a cell and over all', () => {
    const tally = startTally()
    const two = sample('front', { name: '王小明', sex: '男' })
    tally.add(two, judgeSample(two, [read('name', '王小明'), read('sex', '男', '看不清')]), 1)
    tally.add(two, judgeSample(two, [read('name', '王小朋'), read('sex', '男')]), 3)
    expect(tally.report('vote', 300)).toEqual({
      engine: 'vote',
      n: 2,
      // Three of four fields right, one of them marked; one of four wrong without a mark; one of two pictures whole.
      cells: [{ doc: 'front', level: 'phone', n: 2, field: 75, allRight: 50, silent: 25, flagged: 33.3, p50: 1, p95: 3 }],
      overall: { field: 75, silent: 25, flagged: 33.3 },
      peakRssMb: 300,
    })
  })

  it('takes the value that a share of the list does not exceed', () => {
    const list = Array.from({ length: 20 }, (_, i) => 20 - i)
    expect(percentile(list, 0.5)).toBe(10)
    expect(percentile(list, 0.95)).toBe(19)
  })
})

it('tesseract as it comes finds what follows a label on its line', () => {
  const fields = parsePlain('姓 名 林 小 溪\n公民 身份 号码 440305199003079019', 0.9, { certificate: 'resident-id', side: 'front' })
  expect(fields.map(({ field, value, doubt }) => [field, value, doubt])).toEqual([
    ['name', '林小溪', undefined],
    ['idNumber', '440305199003079019', undefined],
  ])
})
