/**
 * One row per province and value: what is said or asked for when it is broken, that obeying it is quiet, and that an unknown value says
 * nothing. Every province with a value of the key has to have a row, so that no value on record lies idle. Source: spec D, K5, K6-2.
 */
import { idCheckDigit } from '@domain/certificates/check-digit'
import type { Answers } from '@domain/filing/answers'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext } from '@domain/journey/journey-types'
import { provinceList } from '@domain/provinces/province-list'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import { provinceRules, recordedProvinces } from '@domain/provinces/registry'
import { rules } from '@domain/rules/registry'
import { type RuleKey, ruleKeys } from '@domain/rules/rule-keys'
import { contextOf, enterprise, individual } from '../journey/given'
import { residentOf } from '../provinces/places'

type More = Partial<JourneyContext>

/** Code of a province by its short name, 内蒙古 → 150000. */
export function codeOf(name: string): string {
  const row = provinceList.find((province) => province.name === name)
  if (!row) throw new Error(`no province ${name}`)
  return row.code
}

/** 陈一's company in a province, complete; the site's person is 赵二. */
export const unit = (province: string): Answers => enterprise(codeOf(province))
/** Somebody with an ID of the province itself. */
export const local = (province: string): Answers => withNumber(individual(codeOf(province)), residentOf(codeOf(province)))
/** Somebody with an ID of 广东, or of 北京 in 广东. */
export const outsider = (province: string): Answers =>
  withNumber(individual(codeOf(province)), residentOf(province === '广东' ? '110000' : '440000'))

export const withNumber = (answers: Answers, subjectCertificateNumber: string): Answers => ({
  ...answers,
  'verify-type': { ...answers['verify-type'], subjectCertificateNumber },
})

/** A sound ID number of somebody in 深圳 born on YYYYMMDD; the test's day is 2026-09-14. */
export function born(day: string, sex: 'male' | 'female' = 'male'): string {
  const number = `440305${day}90${sex === 'male' ? 1 : 2}`
  return number + idCheckDigit(number)
}

/** A filing of a type begun on something filed, or found by a look-up. */
export const underway = (filingType: FilingTypeId, more: More = {}): More => ({ filingType, detection: undefined, ...more })

/** Values of the subject's form put over those given. */
export const subject = (answers: Answers, values: Partial<Answers['subject']>): Answers => ({
  ...answers,
  subject: { ...answers.subject, ...values },
})
/** Values of the first site put over those given. */
export const site = (answers: Answers, values: Partial<Answers['sites'][number]>): Answers => ({
  ...answers,
  sites: [{ ...answers.sites[0], ...values }, ...answers.sites.slice(1)],
})
/** Values of the first site's person put over those given. */
export const sitePerson = (answers: Answers, values: Partial<Answers['sitePersons'][number]>): Answers => ({
  ...answers,
  sitePersons: [{ ...answers.sitePersons[0], ...values }, ...answers.sitePersons.slice(1)],
})
export const verify = (answers: Answers, values: Partial<Answers['verify-type']>): Answers => ({
  ...answers,
  'verify-type': { ...answers['verify-type'], ...values },
})

/** The province with one rule replaced, or taken away with undefined. */
export function ruled(answers: Answers, key: RuleKey, value: unknown): ProvinceRules {
  const province = provinceRules(answers['verify-type'].region?.provinceCode ?? '')
  if (!province) throw new Error('no province')
  const { [key]: _gone, ...rest } = province.rules
  return { ...province, rules: value === undefined ? rest : { ...rest, [key]: { value, source: 'x', asOf: '2021-01-01' } } }
}

const journey = (answers: Answers, more: More = {}) => journeyOf(answers, contextOf(answers, more))
const problem = (answers: Answers, ruleKey: string, more?: More) =>
  journey(answers, more).problems.find((candidate) => candidate.ruleKey === ruleKey)
export const requirement = (answers: Answers, slot: string, more?: More) =>
  journey(answers, more).requirements.find((requirement) => requirement.slot === slot)

/** Values that are not known: the key is silent, only a remark is kept, or the word is one nobody knows. */
const notKnown = (answers: Answers, key: RuleKey): ProvinceRules[] =>
  [undefined, null, 'a word nobody knows'].map((value) => ruled(answers, key, value))

/** Source and date under which the province's value stands. */
function provenance(province: string, key: RuleKey) {
  const entry = provinceRules(codeOf(province))?.rules[key]
  if (!entry) throw new Error(`${province} has no ${key}`)
  return entry.asOf === undefined ? { source: entry.source } : { source: entry.source, asOf: entry.asOf }
}

/** Every row run so far: which province's value of which key, and by what. */
export const covered: { readonly key: RuleKey; readonly province: string; readonly by: 'finding' | 'paper' | 'permit' | 'kept' }[] = []
const cover = (key: RuleKey, by: (typeof covered)[number]['by'], rows: readonly { readonly province: string }[]) =>
  covered.push(...rows.map(({ province }) => ({ key, province, by })))

export type FindingRow = {
  readonly province: string
  /** Told apart by this where one rule finds several things. */
  readonly id?: string
  readonly breaks: Answers
  readonly obeys: Answers
  /** The field it is said at. */
  readonly at: string
  /** Only information, nothing to tick. */
  readonly note?: true
  readonly more?: More
  /** Where obeying is a matter of what was looked up. */
  readonly obeysWith?: More
}

/** Rows of a rule that says something at a field. */
export function findings(key: RuleKey, rows: readonly FindingRow[]): void {
  cover(key, 'finding', rows)
  describe.each(rows)(`${key}: $province $id`, ({ province, id, breaks, obeys, at, note, more = {}, obeysWith = more }) => {
    const ruleKey = id === undefined ? key : `${key}.${id}`
    test('broken: said at its field, dated, with its source and a way out', () => {
      const said = problem(breaks, ruleKey, more)
      expect(said).toMatchObject({ hard: false, severity: note ? 'note' : 'may-reject', rule: provenance(province, key) })
      expect(said?.anchors[0]).toBe(at)
      expect(said?.wayOut).toBeTruthy()
    })
    test('obeyed: quiet', () => expect(problem(obeys, ruleKey, obeysWith)).toBeUndefined())
    test('not known: quiet', () => {
      for (const rulesNow of notKnown(breaks, key)) expect(problem(breaks, ruleKey, { ...more, province: rulesNow })).toBeUndefined()
    })
  })
}

export type PaperRow = {
  readonly province: string
  readonly slot: string
  readonly breaks: Answers
  readonly obeys: Answers
  readonly level?: 'required' | 'recommended' | 'optional'
  readonly more?: More
  readonly obeysWith?: More
  /** Keys that ask for the same paper in this province; taken away where this key alone is looked at. */
  readonly beside?: readonly RuleKey[]
  /** The key that asks for the paper in its own name while this one is not known. */
  readonly otherwise?: RuleKey
}

/** Rows of a rule that asks for a paper. */
export function papers(key: RuleKey, rows: readonly PaperRow[]): void {
  cover(key, 'paper', rows)
  describe.each(rows)(
    `${key}: $province $slot`,
    ({ province, slot, breaks, obeys, level = 'required', more = {}, obeysWith, beside = [], otherwise }) => {
      const alone = (from: ProvinceRules): More => {
        const kept = { ...from.rules }
        for (const other of beside) delete kept[other]
        return { province: { ...from, rules: kept } }
      }
      const here = provinceRules(codeOf(province))
      const own = here === undefined ? {} : alone(here)
      test('needed: the paper is asked for, with its source', () => {
        expect(requirement(breaks, slot, { ...more, ...own })).toMatchObject({ slot, level, rule: provenance(province, key) })
      })
      test('not needed: the paper is not asked for', () => {
        expect(requirement(obeys, slot, { ...(obeysWith ?? more), ...own })).toBeUndefined()
      })
      test('not known: this rule does not ask for the paper', () => {
        for (const rulesNow of notKnown(breaks, key)) {
          const asked = requirement(breaks, slot, { ...more, ...alone(rulesNow) })
          expect(asked === undefined).toBe(otherwise === undefined)
          expect(asked?.rule).toEqual(otherwise === undefined ? undefined : provenance(province, otherwise))
        }
      })
    },
  )
}

export type PermitRow = { readonly province: string; readonly answers: Answers; readonly says: string; readonly more?: More }

/** Values that allow: nothing is said and no paper is asked for, and the value can be put in words. */
export function permits(key: RuleKey, rows: readonly PermitRow[]): void {
  cover(key, 'permit', rows)
  test.each(rows)(`${key}: $province allows, quietly`, ({ province, answers, says, more }) => {
    const { problems } = journey(answers, more)
    expect(problems.filter(({ ruleKey }) => ruleKey === key || ruleKey.startsWith(`${key}.`))).toEqual([])
    const value = provinceRules(codeOf(province))?.rules[key]?.value
    expect(rules.find((rule) => rule.key === key)?.describe?.(value)).toContain(says)
  })
}

/** No province with a value of this key may be without a row. */
export function everyProvince(key: RuleKey, ...rows: readonly (readonly { readonly province: string }[])[]): void {
  test(`${key}: every province with a value has a row`, () => {
    const named = new Set(rows.flat().map(({ province }) => province))
    const recorded = recordedProvinces
      .filter(({ rules: own }) => (own[key]?.value ?? null) !== null)
      .map(({ code }) => provinceList.find((row) => row.code === code)?.name)
    expect([...named].sort()).toEqual(recorded.sort())
  })
}

/** Values that no check reads: kept with their dates, in words, with the reason; nothing is said in any filing of the province. */
export function kept(key: RuleKey, provinces: readonly string[]): void {
  const rows = provinces.map((province) => ({ province }))
  cover(key, 'kept', rows)
  test.each(rows)(`${key}: $province kept with its reason`, ({ province }) => {
    const { use, ...more } = ruleKeys[key]
    expect(use).not.toBe('rule')
    if (use === 'archived') expect(more.reason?.length).toBeGreaterThan(10)
    const value = provinceRules(codeOf(province))?.rules[key]?.value
    expect(rules.find((rule) => rule.key === key)?.describe?.(value)).toMatch(/\p{Script=Han}{4}/u)
    for (const answers of [unit(province), outsider(province)]) {
      const said = journey(answers).problems.filter(({ ruleKey, severity }) => ruleKey.startsWith(key) && severity !== 'note')
      expect(said).toEqual([])
    }
  })
  everyProvince(key, rows)
}
