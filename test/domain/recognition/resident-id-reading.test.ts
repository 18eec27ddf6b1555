// 居民身份证 off its lines (issue 2 point 5; spec C8 for the number; the printed layout of the card: 姓名 性别 民族 出生 住址 公民身份号码).
import { residentIdBack, residentIdFront } from '@domain/certificates/resident-id-reading'
import type { ReadField } from '@domain/recognition/reading'
import type { Look, TextLine } from '@domain/recognition/text-line'
import { vote } from '@domain/recognition/vote'
import { line, valuesOf } from './lines'

const today = '2026-09-14'
const front: TextLine[] = [
  line('姓 名', 0.07, 0.16),
  line('林 小溪', 0.18, 0.16),
  line('性 别', 0.07, 0.28),
  line('男', 0.18, 0.28),
  line('民 族 汉', 0.27, 0.28),
  line('出 生', 0.07, 0.39),
  line('1990 年 3 月 7 日', 0.18, 0.39),
  line('住 址', 0.07, 0.5),
  line('广东 省 深圳 市 南 山 区 青 石 路 18', 0.18, 0.5),
  line('号 海棠 苑 3 栋 502 室', 0.18, 0.57),
  line('样本', 0.76, 0.62, 0.4),
  line('公民 身份 号 码', 0.07, 0.87),
  line('440305199003079019', 0.32, 0.87),
]

const judged = (looks: Look[], reader = residentIdFront): Map<string, ReadField> =>
  new Map(reader.judge(vote(looks, reader.possible), today).map((field) => [field.field, field]))

it('reads every field of the portrait side', () => {
  expect(valuesOf(residentIdFront.read(front))).toEqual({
    name: '林小溪',
    sex: '男',
    ethnicity: '汉',
    birthDate: '1990-03-07',
    address: '广东省深圳市南山区青石路18号海棠苑3栋502室',
    idNumber: '440305199003079019',
  })
})

it('reads label and value that were cut as one line', () => {
  const lines = [line('姓 名 林 小溪', 0.07, 0.16), line('性 别 男 民 族 土家', 0.07, 0.28), line('出 生 1990 年 12 月 17 日', 0.07, 0.39)]
  expect(valuesOf(residentIdFront.read(lines))).toEqual({ name: '林小溪', sex: '男', ethnicity: '土家', birthDate: '1990-12-17' })
})

it('takes the first row for the name when its label was misread', () => {
  expect(
    residentIdFront.read([line('娃 吝', 0.07, 0.16, 0.3), line('林 小溪', 0.18, 0.16), line('性 别 男', 0.07, 0.28)]).name?.value,
  ).toBe('林小溪')
})

it('has no doubt when two looks agree and the checks hold', () => {
  const look = residentIdFront.read(front)
  const fields = judged([look, look])
  expect([...fields.values()].filter((field) => field.doubt)).toEqual([])
  expect(fields.get('idNumber')?.confidence).toBeGreaterThan(0.9)
})

it('flags a number whose check digit fails, and keeps it as read', () => {
  const wrong = { ...residentIdFront.read(front), idNumber: { value: '440305199003079018', confidence: 0.95 } }
  const field = judged([wrong, wrong]).get('idNumber')
  expect(field?.value).toBe('440305199003079018')
  expect(field?.doubt).toContain('校验位')
  expect(field?.confidence).toBeLessThanOrEqual(0.6)
})

it('prefers the reading of the number that can be right and offers the other', () => {
  const look = residentIdFront.read(front)
  const other = { ...look, idNumber: { value: '440305199003079079', confidence: 0.99 } }
  const field = judged([other, look]).get('idNumber')
  expect(field?.value).toBe('440305199003079019')
  expect(field?.alternatives).toEqual(['440305199003079079'])
  // Birth date and sex printed beside it agree with it: that is its second witness.
  expect(field?.doubt).toBeUndefined()
})

it('asks to look again at a sound number that one look alone saw and nothing else bears out', () => {
  const { birthDate: _, sex: __, ...rest } = residentIdFront.read(front)
  const { idNumber, ...without } = rest
  expect(idNumber).toBeDefined()
  expect(judged([rest, without]).get('idNumber')?.doubt).toBeTruthy()
})

it('takes birth date and sex from a sound number and says when the print disagrees', () => {
  const look = { ...residentIdFront.read(front), birthDate: { value: '1990-03-01', confidence: 0.9 } }
  const field = judged([look, look]).get('birthDate')
  expect(field?.value).toBe('1990-03-07')
  expect(field?.doubt).toContain('1990-03-01')
})

it('flags an ethnic group that does not exist (GB/T 3304)', () => {
  const look = { ...residentIdFront.read(front), ethnicity: { value: '莱', confidence: 0.9 } }
  expect(judged([look, look]).get('ethnicity')?.doubt).toBeTruthy()
})

it('flags a name that two looks read differently and offers both', () => {
  const look = residentIdFront.read(front)
  const field = judged([look, { ...look, name: { value: '林小汐', confidence: 0.8 } }]).get('name')
  expect(field?.doubt).toBeTruthy()
  expect(field?.alternatives).toEqual(['林小汐'])
})

describe('the emblem side', () => {
  const back = (period: string) =>
    residentIdBack.read([line('签发 机 关', 0.19, 0.78), line('有 效 期 限', 0.19, 0.88), line(period, 0.35, 0.88)])

  it.each([
    ['2018.06.12-2038.06.12', { validFrom: '2018-06-12', validTo: '2038-06-12' }],
    ['2018 . 06 . 12 一 2038.06.12', { validFrom: '2018-06-12', validTo: '2038-06-12' }],
    ['2011.12.15-长 期', { validFrom: '2011-12-15', longTerm: 'true' }],
  ])('reads %s', (period, fields) => expect(valuesOf(back(period))).toEqual(fields))

  it.each(['2018.02.30-2038.02.30', '0171.10.23-2037.10.23', '2038.06.12-2018.06.12', '有效'])('takes nothing from %s', (period) =>
    expect(back(period)).toEqual({}),
  )

  // 居民身份证法 article 5: valid 10 years (16 to 25), 20 years (26 to 45), without end (46 and older), 5 years (under 16).
  it('flags a period that no card has', () => {
    const look = back('2018.06.12-2033.06.12')
    expect(judged([look, look], residentIdBack).get('validTo')?.doubt).toBeTruthy()
  })

  it('has no doubt about twenty years to the day that two looks saw, and doubts one look alone', () => {
    const look = back('2018.06.12-2038.06.12')
    expect(judged([look, look], residentIdBack).get('validTo')?.doubt).toBeUndefined()
    expect(judged([look, {}], residentIdBack).get('validTo')?.doubt).toBeTruthy()
  })
})
