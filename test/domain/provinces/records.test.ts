/** Lints on the provinces' values: a source and a plausible date each, a shape its rule reads, a use, and JSON on the wire (spec D, B3, K5). */
import { materialIds } from '@domain/materials/material'
import { nationalRules } from '@domain/provinces/national'
import { provinceList } from '@domain/provinces/province-list'
import { provinceRulesSchema } from '@domain/provinces/province-rules'
import { provinceRules, provinces, recordedProvinces } from '@domain/provinces/registry'
import { isProvinceCode } from '@domain/regions/province-names'
import { rules } from '@domain/rules/registry'
import { livingRuleKeys, type RuleKey, ruleKeys } from '@domain/rules/rule-keys'

const recorded = recordedProvinces.flatMap(({ code, rules: own }) =>
  Object.entries(own).map(([key, entry]) => ({ code, key: key as RuleKey, entry })),
)

test('31, each with a code, a name, a prefix and all its rules', () => {
  expect(provinces()).toHaveLength(31)
  expect(provinces().filter(({ recorded: here }) => !here)).toEqual([])
  for (const { code } of provinces()) {
    expect(isProvinceCode(code)).toBe(true)
    const rows = provinceRules(code)
    expect(provinceRulesSchema.safeParse(rows).success).toBe(true)
    expect(rows?.prefix).toHaveLength(1)
  }
  expect(provinceRules('999999')).toBeUndefined()
})

test('a province is recorded once, under a code of the list', () => {
  const codes = recordedProvinces.map(({ code }) => code)
  expect([...codes].sort()).toEqual(provinceList.map(({ code }) => code))
})

test('prefixes issued are 蜀 and 陇 (K6-12)', () => {
  expect(provinceRules('510000')?.prefix).toBe('蜀')
  expect(provinceRules('620000')?.prefix).toBe('陇')
})

/** B3, calendar days, copied by hand. */
const estimates = `上海 3–4, 新疆 3–4, 宁夏 4–6, 天津 4–11, 江西 5–6, 青海 5–6, 广西 5–6, 湖北 5–7, 海南 5–9, 福建 6–9, 西藏 6–9, 贵州 6–10,
  吉林 6–11, 广东 7–9, 浙江 7–10, 陕西 7–10, 河南 7–11, 河北 8–11, 重庆 8–11, 辽宁 9–10, 江苏 9–30, 黑龙江 10–11, 山东 10–13, 四川 11–12,
  甘肃 11–14, 安徽 12–17, 内蒙古 12–19, 湖南 13–16, 北京 15–17, 山西 15–19, 云南 16–21`

test("the provider's estimate of the authority's days in every province (B3)", () => {
  const days = provinceList.map(({ name, estimatedAuthorityDays: d }) => `${name} ${d?.min}–${d?.max}`)
  expect(days.sort()).toEqual(estimates.split(/,\s+/).sort())
})

describe.each(recordedProvinces)('$code', ({ code, rules: own }) => {
  const values = Object.entries(own)
  test('every value has a source', () => {
    for (const [key, { source }] of values)
      expect([key, /^(product\/|seed 00|huaweicloud\/).+(\.md|\.txt)$/.test(source)]).toEqual([key, true])
  })
  test('every value has a plausible date; only a text without a date of its own has none', () => {
    for (const [key, { source, asOf }] of values) {
      if (source.startsWith('seed 003')) expect(asOf).toBeUndefined()
      else expect([key, asOf]).toEqual([key, expect.stringMatching(/^20(1[789]|2[0-6])(-(0[1-9]|1[0-2])(-[0-3]\d)?|-20\d\d)?$/)])
    }
  })
  test("the province's own page is of 2021-04 to 2021-10 (D)", () => {
    const pages = values.filter(([, { source }]) => source.includes('/各省管局要求/'))
    expect(pages.length).toBeGreaterThan(0)
    for (const [, { asOf }] of pages) expect(asOf).toMatch(/^2021-(0[4-9]|10)-\d\d$/)
  })
  test('survives JSON, so the client gets what the server has', () => {
    expect(JSON.parse(JSON.stringify(provinceRules(code)))).toEqual(provinceRules(code))
  })
  test('words inside values are kebab-case or Chinese, keys lowerCamelCase or Chinese', () => {
    for (const [key, { value }] of values)
      for (const word of wordsOf(value)) expect([key, word]).toEqual([key, expect.not.stringContaining('_')])
  })
})

/** Every key and word inside a value. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, entry]) => [key, ...wordsOf(entry)])
}

test('every value has the shape its rule reads', () => {
  for (const { code, key, entry } of recorded) {
    const rule = rules.find((candidate) => candidate.key === key)
    expect([code, key, rule?.understands?.(entry.value)]).toEqual([code, key, true])
    expect([code, key, rule?.describe?.(entry.value)]).toEqual([code, key, expect.stringMatching(/\p{Script=Han}/u)])
  }
})

test('a newer source says it in the shape of the key it speaks about, and changes nothing', () => {
  const newer = recorded.filter(({ key }) => key === 'newerSecondSource')
  expect(newer).toHaveLength(24)
  for (const { code, entry } of newer) {
    for (const [key, value] of Object.entries(entry.value as Record<string, unknown>)) {
      if (key === 'other') continue
      const rule = rules.find((candidate) => candidate.key === key)
      expect([code, key, rule?.understands?.(value)]).toEqual([code, key, true])
    }
  }
  // 福建: the unit alone in 2021, the legal representative as well in 2025
  const fujian = provinceRules('350000')?.rules
  expect([fujian?.domainHolderUnit?.value, fujian?.domainHolderUnit?.asOf]).toEqual(['unit-only', '2021-09-09'])
  expect(fujian?.newerSecondSource).toMatchObject({ value: { domainHolderUnit: 'unit-or-legal-rep' }, asOf: '2025-12' })
})

test('every recorded value drives something, informs, or says why it is only kept (K5)', () => {
  const keysOfRules = new Set(rules.map((rule) => rule.key))
  for (const key of new Set(recorded.map(({ key: one }) => one))) {
    const { label, ...kept } = ruleKeys[key]
    expect(label).toBeTruthy()
    if (kept.use === 'archived') expect(kept.reason).toMatch(/\p{Script=Han}{6}/u)
    else expect([key, keysOfRules.has(key)]).toEqual([key, true])
  }
})

test('a paper named in a value is one we can ask for', () => {
  const named = recorded.flatMap(({ code, key, entry }) => papersIn(entry.value).map((paper) => ({ code, key, paper })))
  expect(named.length).toBeGreaterThan(0)
  for (const { code, key, paper } of named)
    expect([code, key, paper, materialIds.includes(paper as never)]).toEqual([code, key, paper, true])
})

/** Ids under the names that hold ids of papers. */
function papersIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, entry]) => {
    if (/^(material|materials|documents)$/.test(key)) return [entry].flat().filter((id) => typeof id === 'string')
    return papersIn(entry)
  })
}

test("a province's own value wins over the nation's; silence takes the nation's (D)", () => {
  expect(provinceRules('440000')?.rules.minAgeUnitPerson?.value).toBe(16)
  // 重庆 names no age for units: 18 of everybody
  expect(recordedProvinces.find(({ code }) => code === '500000')?.rules.minAgeUnitPerson).toBeUndefined()
  expect(provinceRules('500000')?.rules.minAgeUnitPerson?.value).toBe(18)
  expect(Object.keys(nationalRules).sort()).toEqual(['minAgeIndividual', 'minAgeUnitPerson'])
})

test('what is not recorded is counted as unknown, never as absent', () => {
  for (const { code } of provinces()) {
    const own = provinceRules(code)
    expect(own?.unknownRules).toBe(livingRuleKeys.filter((key) => (own?.rules[key]?.value ?? null) === null).length)
    expect(own?.unknownRules).toBeGreaterThan(0)
  }
  // 西藏 has 8 values on record, 江苏 31
  expect(provinceRules('320000')?.unknownRules).toBeLessThan(provinceRules('540000')?.unknownRules ?? 0)
})
