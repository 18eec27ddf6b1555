/** Letters to print and sign (spec B5, C12, K1): what stands in them, how they are signed, and that every character can be printed. */
import { materials } from '@domain/materials/registry'
import { missingGlyphs, printable } from '../../../server/letters/glyphs'
import type { Letter } from '../../../server/letters/letter'
import { letterPdf } from '../../../server/letters/letter-pdf'
import { letters } from '../../../server/letters/letters'
import { individual } from '../../domain/journey/given'
import { letterFor, sampleLetters, unit } from './sample-letters'

const textOf = (letter: Letter) => JSON.stringify(letter)

test('every paper with a template has its letter, and every letter its paper', () => {
  const wanted = Object.values(materials).filter(({ template }) => template === true)
  expect(Object.keys(letters).sort()).toEqual(wanted.map(({ id }) => id).sort())
})

test.each(Object.entries(sampleLetters()))('%s: every character has its glyph, it has a title, a date and a way to sign', (_, letter) => {
  expect(missingGlyphs(textOf(letter))).toEqual([])
  expect(letter.title.length).toBeGreaterThan(4)
  expect(letter.signatures.some((line) => line.startsWith('日期'))).toBe(true)
  // the sheet of 2018 leaves its date empty, everything else may be 90 days old (B3)
  expect(letter.signing.join('')).toMatch(letter.title.includes('核验单') ? /日期留空/ : /90 天/)
})

test('a letter names the subject, its number, the sites of this person and the authority', () => {
  const first = textOf(letterFor('commitment-letter', unit()))
  for (const wanted of [
    '样例科技有限公司',
    '91320505MA1A2B3C64',
    'suzhou-demo.cn',
    'support-suzhou-demo.com.cn',
    '上海市通信管理局',
    '示例云',
  ])
    expect(first).toContain(wanted)
  // 李五 answers for the third site alone
  expect(first).not.toContain('mall-suzhou-demo.cn')
  const third = textOf(letterFor('commitment-letter', unit(), 2))
  expect(third).toContain('mall-suzhou-demo.cn')
  expect(third).not.toContain('support-suzhou-demo.com.cn')
})

// K4: 广东 individuals sign by hand, write their number by hand and give a fingerprint; units seal.
test('广东 individuals give a fingerprint and write their number; others do not', () => {
  const guangdong = letterFor('commitment-letter', individual('440000'))
  expect(guangdong.signatures).toEqual(['本人（签名并按手印）：', '身份证号码（手写）：', expect.stringMatching(/^日期/)])
  const jiangsu = letterFor('commitment-letter', individual('320000'))
  expect(jiangsu.signatures).toEqual(['本人（签名）：', expect.stringMatching(/^日期/)])
  const company = letterFor('commitment-letter', unit('440000'))
  expect(company.signatures.join()).toMatch(/单位（盖公章）/)
  expect(company.signatures.join()).not.toMatch(/手印/)
})

// D: 上海 has a form of its own, with position and domain; elsewhere the letter is plain.
test('the site person’s authorization in 上海 asks for the position and lists the domains', () => {
  const shanghai = letterFor('site-person-authorization', unit('310000'))
  expect(shanghai.rows?.map(([label]) => label)).toEqual(expect.arrayContaining(['在本单位的职务', '域名']))
  expect(textOf(shanghai)).toContain('赵二')
  expect(letterFor('site-person-authorization', unit('320000')).rows).toBeUndefined()
  expect(textOf(letterFor('site-person-authorization', unit('320000'), 2))).toContain('李五')
})

test('what is not answered yet is a line to write on', () => {
  const answers = { ...individual(), subject: {}, sites: [{}] }
  expect(textOf(letterFor('commitment-letter', answers))).toContain('________________')
})

test('a character no font has is left as a gap and said; the common and the rare ones are printed', () => {
  expect(missingGlyphs('龘𬭎㛃·（）「」')).toEqual([])
  expect(printable('王\u{10FFFD}')).toBe('王＿')
  expect(missingGlyphs('王\u{10FFFD}')).toEqual(['\u{10FFFD}'])
})

test('a letter becomes a PDF of one page, a long plan of more', async () => {
  const pages = async (letter: Letter) =>
    Buffer.from(await letterPdf(letter))
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length
  expect(await pages(letterFor('commitment-letter', unit()))).toBe(1)
  expect(await pages(letterFor('construction-plan', unit()))).toBe(2)
  const pdf = Buffer.from(await letterPdf(letterFor('commitment-letter', unit())))
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
