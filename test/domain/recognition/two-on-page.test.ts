// One picture, two papers: issue 6, bad input — a photocopy with both sides fills both places, two different cards are said at once.
import { sideReaders } from '@domain/recognition/side-readers'
import type { TextLine } from '@domain/recognition/text-line'
import { twoOnPage } from '@domain/recognition/two-on-page'

const at = (text: string, x: number, y: number): TextLine => ({ text, confidence: 0.99, x, y, width: 0.2, height: 0.03 })
const front = (x: number, y: number) => [
  at('姓名王小明', x, y),
  at('性别男民族汉', x, y + 0.05),
  at('出生1990年1月2日', x, y + 0.1),
  at('住址江苏省南京市', x, y + 0.15),
  at('公民身份号码', x, y + 0.3),
]
const back = (x: number, y: number) => [
  at('中华人民共和国', x, y),
  at('居民身份证', x, y + 0.06),
  at('签发机关南京市公安局', x, y + 0.2),
  at('有效期限2015.01.01-2035.01.01', x, y + 0.25),
]
const name = (reader: { certificate: string; side: string } | undefined) => reader && `${reader.certificate} ${reader.side}`

it('sees one card as one card', () => {
  expect(twoOnPage(front(0.1, 0.1), sideReaders)).toBeUndefined()
  expect(twoOnPage(back(0.1, 0.1), sideReaders)).toBeUndefined()
})

it('cuts a photocopy between its sides, whichever stands first', () => {
  const down = twoOnPage([...front(0.2, 0.05), ...back(0.2, 0.6)], sideReaders)
  expect([name(down?.before), name(down?.behind), down?.cut.along]).toEqual(['resident-id front', 'resident-id back', 'y'])
  expect(down?.cut.at).toBeGreaterThan(0.37)
  expect(down?.cut.at).toBeLessThan(0.62)
  const beside = twoOnPage([...back(0.05, 0.2), ...front(0.6, 0.2)], sideReaders)
  expect([name(beside?.before), name(beside?.behind), beside?.cut.along]).toEqual(['resident-id back', 'resident-id front', 'x'])
})

it('sees that the same words stand twice', () => {
  const two = twoOnPage([...front(0.05, 0.1), ...front(0.55, 0.12)], sideReaders)
  expect([name(two?.before), name(two?.behind), two?.cut.along]).toEqual(['resident-id front', 'resident-id front', 'x'])
})

it('takes words of another paper within a licence’s text for chance', () => {
  const licence = [
    at('营业执照', 0.4, 0.1),
    at('统一社会信用代码', 0.1, 0.15),
    at('名称南京某某公司', 0.1, 0.3),
    at('法定代表人王小明', 0.1, 0.4),
    at('经营范围：代办居民身份证照片；民族服饰；性别平等培训', 0.1, 0.5),
    at('住址', 0.5, 0.35),
    at('登记机关', 0.6, 0.8),
  ]
  expect(twoOnPage(licence, sideReaders)).toBeUndefined()
})
