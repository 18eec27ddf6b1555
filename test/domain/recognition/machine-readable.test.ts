// Lines for machines (ICAO 9303 part 3 section 4.9: check digits; part 4: passports; part 5: cards). The specimens are those of the standard.
import { type LineScores, scoresOf } from '@domain/recognition/machine-readable/column-vote'
import { judgedZone } from '@domain/recognition/machine-readable/judge-zone'
import { isNationalityCode } from '@domain/recognition/machine-readable/nationality-codes'
import { printedDays, withPrinted } from '@domain/recognition/machine-readable/printed-witness'
import { zoneFields } from '@domain/recognition/machine-readable/zone-fields'
import { cardFormat, passportFormat, zoneCheckDigit } from '@domain/recognition/machine-readable/zone-format'
import { parse } from 'mrz'
import { line } from './lines'

const passport = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10']
const card = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<']
const chinese = ['POCHNLIN<<XIAOXI<<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'EB12345679CHN9003071F3106110LDNCLKNMMFLGA<94']

/** What a reader says that names each character and is sure of it. */
const said = (lines: readonly string[], confidence = 0.97): LineScores[] =>
  lines.map((text) => [...text].map((character) => (character === ' ' ? undefined : scoresOf(character, confidence))))
const with_ = (lines: readonly string[], row: number, column: number, character: string): string[] =>
  lines.map((text, i) => (i === row ? text.slice(0, column) + character + text.slice(column + 1) : text))
const values = (reading: ReturnType<typeof zoneFields>) =>
  Object.fromEntries(Object.entries(reading.fields).map(([field, found]) => [field, found.value]))
const doubts = (reading: ReturnType<typeof zoneFields>, today = '2026-09-14') =>
  judgedZone(reading, today).flatMap(({ field, doubt }) => (doubt ? [field] : []))

it.each([
  ['L898902C3', '6'],
  ['740812', '2'],
  ['120415', '9'],
  ['ZE184226B<<<<<', '1'],
  ['D23145890', '7'],
])('the check digit over %s is %s', (text, digit) => {
  expect(zoneCheckDigit(text)).toBe(digit)
})

it('a passport that both readers see alike has no doubt but its invented state', () => {
  const reading = zoneFields(passportFormat, [said(passport), said(passport)])
  expect(reading.lines).toEqual(passport)
  expect(values(reading)).toEqual({
    idNumber: 'L898902C3',
    nationality: 'UTO',
    birthDate: '740812',
    sex: 'F',
    validTo: '120415',
    surname: 'ERIKSSON',
    givenNames: 'ANNA MARIA',
  })
  expect(doubts(reading)).toEqual(['nationality'])
})

it('the lines of a card are read by their own layout', () => {
  expect(values(zoneFields(cardFormat, [said(card), said(card)]))).toEqual({
    idNumber: 'D23145890',
    nationality: 'UTO',
    birthDate: '740812',
    sex: 'F',
    validTo: '120415',
    surname: 'ERIKSSON',
    givenNames: 'ANNA MARIA',
  })
})

it('an independent parser of such lines sees the same', () => {
  const { fields, valid } = parse(chinese)
  const own = values(zoneFields(passportFormat, [said(chinese), said(chinese)]))
  expect(own).toMatchObject({
    idNumber: fields.documentNumber,
    surname: fields.lastName,
    givenNames: fields.firstName,
    birthDate: fields.birthDate,
    validTo: fields.expirationDate,
  })
  expect(valid).toBe(true)
})

it('letters where only digits can stand are the digits they look like, and the other way round', () => {
  const misread = [with_(with_(chinese, 0, 9, '<'), 0, 5, 'L')[0] as string, with_(with_(chinese, 1, 13, 'P'), 1, 14, 'O')[1] as string]
  const reading = zoneFields(passportFormat, [said(chinese), said(misread)])
  expect(values(reading)).toMatchObject({ birthDate: '900307', idNumber: 'EB1234567' })
})

it('letters O and I in a number are the digits 0 and 1, and the check digits agree', () => {
  // The check digit by hand: 6·7+0+2·1+1·7+0+10·1+0+1·3+2·1 = 66 → 6.
  const number = '60210A0126'
  const lines = [chinese[0] as string, `${number}CHN9003071F3106110<<<<<<<<<<<<<<0`]
  const whole = zoneCheckDigit(`${number}90030713106110<<<<<<<<<<<<<<0`)
  const right = [lines[0] as string, lines[1] + whole]
  const misread = [right[0] as string, (right[1] as string).replace('60210A012', '6O2IOAOI2')]
  expect(values(zoneFields(passportFormat, [said(misread), said(misread)]))).toMatchObject({ idNumber: '60210A012' })
  expect(zoneFields(passportFormat, [said(misread), said(misread)]).fields.idNumber).toMatchObject({ check: 'holds', witnesses: 2 })
})

it('a digit that both readers got wrong is told by the check digits, never shown as sure', () => {
  for (const column of [3, 8, 14, 23]) {
    const wrong = with_(chinese, 1, column, chinese[1]?.[column] === '4' ? '7' : '4')
    const reading = zoneFields(passportFormat, [said(wrong), said(wrong)])
    const field = column < 9 ? 'idNumber' : column < 20 ? 'birthDate' : 'validTo'
    expect(reading.fields[field]?.check).toBe('fails')
    expect(doubts(reading)).toContain(field)
  }
})

it('a name, a sex or a state that only one reader saw so is doubted: no digit guards them', () => {
  const other = [with_(chinese, 0, 7, 'H')[0] as string, with_(chinese, 1, 20, 'M')[1] as string]
  const reading = zoneFields(passportFormat, [said(chinese, 0.99), said(other, 0.6)])
  expect(values(reading)).toMatchObject({ surname: 'LIN', sex: 'F' })
  expect(doubts(reading)).toEqual(['surname', 'sex'])
  expect(reading.fields.surname?.alternatives).toEqual(['LIH'])
})

it('one reader alone leaves names and number to be looked at, and the dates to their check digits', () => {
  expect(doubts(zoneFields(passportFormat, [said(chinese), [[], []]]))).toEqual(['idNumber', 'surname', 'givenNames', 'nationality', 'sex'])
})

it('what is printed above for people is a witness', () => {
  const reading = zoneFields(passportFormat, [said(chinese), [[], []]])
  const page = [
    line('EB1234567', 0.7, 0.2),
    line('LIN, XIAOXI', 0.4, 0.3),
    line('女/F', 0.4, 0.4),
    line('中国/CHINESE', 0.5, 0.4),
    line('07 3月/MAR 1990', 0.8, 0.4),
  ]
  expect(doubts(withPrinted(reading, page))).toEqual([])
  expect(doubts(withPrinted(reading, [line('LIM, XIAOXI', 0.4, 0.3)]))).toContain('surname')
})

it.each([
  ['03 12月/DEC 1970', ['1970-12-03']],
  ['1503月/MAR2029', ['2029-03-15']],
  ['18APR 1960', ['1960-04-18']],
  ['1970.12.03-1980.12.02', ['1970-12-03', '1980-12-02']],
  ['31 FEB 2001', []],
])('%s prints the days %p', (text, days) => {
  expect(printedDays(text)).toEqual(days)
})

it('two digits of a year are of the century that makes a grown person; both possible is a doubt', () => {
  const born = (text: string) => {
    const second = `EB12345679CHN${text}${zoneCheckDigit(text)}F3106110<<<<<<<<<<<<<<0`
    const whole = zoneCheckDigit(second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43))
    const lines = [chinese[0] as string, second + whole]
    return judgedZone(zoneFields(passportFormat, [said(lines), said(lines)]), '2026-09-14').find(({ field }) => field === 'birthDate')
  }
  expect(born('900307')).toMatchObject({ value: '1990-03-07' })
  expect(born('080307')).toMatchObject({ value: '2008-03-07' })
  // Eleven years old or a hundred and eleven: nobody of eleven files.
  expect(born('150307')).toMatchObject({ value: '1915-03-07', doubt: expect.any(String) })
  expect(born('900307')?.doubt).toBeUndefined()
  expect(born('901307')).toMatchObject({ value: '', doubt: expect.any(String) })
})

it('knows the codes of states, Germany’s single letter among them', () => {
  expect(['CHN', 'D', 'USA', 'GBD', 'XXA'].every(isNationalityCode)).toBe(true)
  expect(['CHM', 'USB', 'D0', ''].some(isNationalityCode)).toBe(false)
})
