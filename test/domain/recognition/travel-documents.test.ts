// 护照, 港澳居民来往内地通行证, 台湾居民来往大陆通行证 off recognised lines (issue 6 point 3; number shapes: spec C8). The people do not exist.
import { hkMoTravelPermitFront } from '@domain/certificates/hk-mo-travel-permit'
import { passportPage } from '@domain/certificates/passport-reading'
import { twTravelPermitFront } from '@domain/certificates/tw-travel-permit'
import { looksLike } from '@domain/recognition/looks-like'
import { sideReaderOf, sideReaders } from '@domain/recognition/side-readers'
import type { Look, SideReader, TextLine } from '@domain/recognition/text-line'
import { twoOnPage } from '@domain/recognition/two-on-page'
import { vote } from '@domain/recognition/vote'
import { line, valuesOf } from './lines'

const today = '2026-09-14'
const page: TextLine[] = [
  line('护照 PASSPORT', 0.06, 0.06),
  line('类型/Type', 0.33, 0.13),
  line('P', 0.33, 0.17),
  line('国家码/Country Code', 0.46, 0.13),
  line('CHN', 0.46, 0.17),
  line('护照号/Passport No.', 0.72, 0.13),
  line('EF9570764', 0.72, 0.17),
  line('姓名/Name', 0.33, 0.24),
  line('赵永志', 0.33, 0.28),
  line('ZHAO, YONGZHI', 0.33, 0.33),
  line('签发日期/Date of issue', 0.72, 0.46),
  line('16 JAN 2022', 0.72, 0.5),
  line('有效期至/Date of expiry', 0.72, 0.56),
  line('15 JAN 2032', 0.72, 0.6),
]
const hkMo: TextLine[] = [
  line('港澳居民来往内地通行证', 0.06, 0.11),
  line('姓名', 0.34, 0.23),
  line('陈家欣', 0.34, 0.28),
  line('CHAN, KA YAN', 0.5, 0.28),
  line('出生日期', 0.34, 0.36),
  line('1988.11.02', 0.34, 0.41),
  line('性别', 0.6, 0.36),
  line('女', 0.6, 0.41),
  line('有效期限', 0.34, 0.49),
  line('2021.04.09-2031.04.08', 0.34, 0.54),
  line('签发机关', 0.34, 0.62),
  line('公安部出入境管理局', 0.34, 0.67),
  line('证件号码', 0.34, 0.75),
  line('HO4837162', 0.34, 0.8),
  line('换证次数', 0.65, 0.75),
  line('01', 0.65, 0.8),
]

const judged = (reader: SideReader, looks: Look[]) =>
  new Map(reader.judge(vote(looks, reader.possible), today).map((field) => [field.field, field]))

it('reads what a passport prints for people: the name in Chinese, the number, the day of issue', () => {
  expect(valuesOf(passportPage.read(page))).toEqual({ name: '赵永志', idNumber: 'EF9570764', validFrom: '2022-01-16' })
})

it('without the lines for machines the number is shown with a doubt', () => {
  const look = passportPage.read(page)
  expect(judged(passportPage, [look, look]).get('idNumber')).toMatchObject({ value: 'EF9570764', doubt: expect.any(String) })
})

it('reads a permit of Hong Kong and Macao by its labels, values below them', () => {
  expect(valuesOf(hkMoTravelPermitFront.read(hkMo))).toEqual({
    name: '陈家欣',
    surname: 'CHAN',
    givenNames: 'KA YAN',
    birthDate: '1988-11-02',
    sex: '女',
    validFrom: '2021-04-09',
    validTo: '2031-04-08',
    idNumber: 'H04837162',
  })
})

it('reads the same with values beside their labels', () => {
  const beside = [
    line('姓名', 0.1, 0.2),
    line('陈家欣', 0.25, 0.2),
    line('性别 女', 0.1, 0.3),
    line('证件号码', 0.1, 0.8),
    line('M04837162', 0.3, 0.8),
  ]
  expect(valuesOf(hkMoTravelPermitFront.read(beside))).toEqual({ name: '陈家欣', sex: '女', idNumber: 'M04837162' })
})

it('a number of a permit carries no check digit: seen once it is doubted, seen twice alike it is not', () => {
  const look = hkMoTravelPermitFront.read(hkMo)
  expect(judged(hkMoTravelPermitFront, [look]).get('idNumber')?.doubt).toBeDefined()
  expect(judged(hkMoTravelPermitFront, [look, look]).get('idNumber')?.doubt).toBeUndefined()
  const other = { ...look, idNumber: { value: 'H04837169', confidence: 0.9 } }
  const field = judged(hkMoTravelPermitFront, [look, other]).get('idNumber')
  expect(field?.doubt).toBeDefined()
  expect(field?.alternatives).toEqual(['H04837169'])
})

it('reads a permit of Taiwan: eight digits, no letter', () => {
  const tw = [
    line('台湾居民来往大陆通行证', 0.06, 0.11),
    ...hkMo.slice(1).filter(({ text }) => text !== 'HO4837162'),
    line('0483716Z', 0.34, 0.8),
  ]
  expect(valuesOf(twTravelPermitFront.read(tw))).toMatchObject({ name: '陈家欣', idNumber: '04837162', validTo: '2031-04-08' })
})

it('a period that has not begun or lacks its end is doubted', () => {
  const early = hkMo.map((one) => (one.text.startsWith('2021') ? { ...one, text: '2027.04.09-2037.04.08' } : one))
  const look = hkMoTravelPermitFront.read(early)
  expect(judged(hkMoTravelPermitFront, [look, look]).get('validFrom')?.doubt).toBeDefined()
})

it.each([
  ['a passport where a licence belongs', page, 'business-licence', 'passport'],
  ['a permit where a licence belongs', hkMo, 'business-licence', 'hk-mo-travel-permit'],
  ['a permit where an ID card belongs', hkMo, 'resident-id', 'hk-mo-travel-permit'],
  [
    'a passport where an ID card belongs',
    [...page, line('性别/Sex', 0.33, 0.4), line('国籍/Nationality', 0.4, 0.4)],
    'resident-id',
    'passport',
  ],
] as const)('names %s', (_, lines, asked, shown) => {
  expect(looksLike(lines, sideReaderOf({ certificate: asked, side: 'front' }))).toEqual({ certificate: shown, side: 'front' })
})

it('one passport is one paper, although permits and cards print some of its words', () => {
  const dim = [
    ...page.filter(({ text }) => !/^姓名|^签发日期/.test(text)),
    line('出生日期/Date of birth', 0.72, 0.4),
    line('签发机关/Authority', 0.33, 0.66),
  ]
  expect(twoOnPage(dim, sideReaders)).toBeUndefined()
})

it('the emblem side of an ID card is not a passport', () => {
  const emblem = [
    line('中华人民共和国', 0.4, 0.2),
    line('居民身份证', 0.4, 0.35),
    line('签发机关 深圳市公安局', 0.3, 0.75),
    line('有效期限 2018.06.12-2038.06.12', 0.3, 0.88),
  ]
  expect(looksLike(emblem, passportPage)).toEqual({ certificate: 'resident-id', side: 'back' })
})

it('a foreign passport is known by its lines for machines alone', () => {
  const lines = [line('P<GBRWHITTAKER<<BOB<<<<<<<<<<', 0.05, 0.8), line('8B0OQ1I5S5GBR8001014F3012316<<<<04', 0.05, 0.9)]
  expect(looksLike(lines, sideReaderOf({ certificate: 'resident-id', side: 'front' }))).toEqual({ certificate: 'passport', side: 'front' })
  expect(looksLike(lines, passportPage)).toBeUndefined()
})
