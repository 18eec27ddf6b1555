/** How many values are known, per province and per kind of rule, copied by hand from the counts of spec D (31 provinces, 57 kinds, 620 values). */
import { provinceList } from '@domain/provinces/province-list'
import { recordedProvinces } from '@domain/provinces/registry'
import { ruleKeys } from '@domain/rules/rule-keys'

const perProvince = `北京 25, 天津 26, 河北 23, 山西 12, 内蒙古 17, 辽宁 18, 吉林 14, 黑龙江 17, 上海 25, 江苏 31, 浙江 22, 安徽 16, 福建 20, 江西 19,
  山东 25, 河南 28, 湖北 21, 湖南 22, 广东 26, 广西 26, 海南 15, 重庆 20, 四川 23, 贵州 17, 云南 17, 西藏 8, 陕西 19, 甘肃 19, 青海 15, 宁夏 18, 新疆 16`

const perKey = `minAgeUnitPerson 26, minAgeIndividual 24, minorMaterialsUnit 4, minorMaterialsIndividual 12, maxAge 1,
  phoneAttributionUnit 4, phoneAttributionIndividual 6, phoneUniqueAcrossSubjects 7, idNumberUniqueAcrossSubjects 5,
  distinctPhoneRuleUnit 10, distinctPhoneRuleIndividual 5, emergencyContactRule 3, subjectPersonLegalRep 31,
  subjectPersonAuthorizationLetter 9, sitePersonAuthorizationLetter 13, sitePersonSameAsSubjectIfNotLegalRep 3, sitePersonOneCompanyOnly 2,
  individualLocalId 22, individualResidenceProof 12, foreignLegalRepRule 3, hkMoTwRule 5, soleTraderRule 15, certificateRulesUnit 15,
  commitmentLetter 7, commitmentVideo 1, schoolTrainingCommitmentLetter 19, domainHolderUnit 19, domainSuffixRule 4,
  domainCertificateRequired 4, domainMinRemainingMonths 3, domainsPerSite 4, maxNewSitesPerOrderUnit 6, maxNewSitesPerOrderIndividual 5,
  maxSitesTotalUnit 1, maxSitesTotalIndividual 1, constructionPlanThresholdUnit 5, constructionPlanThresholdIndividual 6, siteNameRules 14,
  siteRemarkRules 14, serviceContentForbiddenIndividual 7, specialMaterials 14, industryRules 11, addressRules 8, unfiledSiteMustBeClosed 13,
  filedSiteMustBeOpen 14, miniProgramOnlyDomain 6, accessThenChange 13, subjectChangeUnit 30, subjectChangeIndividual 27,
  siteChangeTypeSupported 2, businessNameChangeLetter 17, cloudResourceRule 2, contactAddresses 6, phoneAttribution2017 14,
  verificationSheet2018 31, oldCertificateOnAccess2018 31, newerSecondSource 24`

const table = (text: string): Record<string, number> =>
  Object.fromEntries(text.split(/,\s+/).map((row) => [row.split(' ')[0], Number(row.split(' ')[1])]))

/** A value of null is a remark on why nothing is known: it is not a known value. */
const known = recordedProvinces.flatMap(({ code, rules }) =>
  Object.entries(rules)
    .filter(([, { value }]) => value !== null)
    .map(([key]) => ({ province: provinceList.find((row) => row.code === code)?.name ?? code, key })),
)

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

test('the tables here are whole: 31 provinces, 57 kinds, 620 values both ways', () => {
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0)
  expect([Object.keys(table(perProvince)).length, sum(table(perProvince))]).toEqual([31, 620])
  expect([Object.keys(table(perKey)).length, sum(table(perKey))]).toEqual([57, 620])
  expect(Object.keys(table(perKey)).sort()).toEqual(Object.keys(ruleKeys).sort())
})

test('per province', () => expect(counted(known.map(({ province }) => province))).toEqual(table(perProvince)))

test('per kind of rule', () => expect(counted(known.map(({ key }) => key))).toEqual(table(perKey)))

test('620 in all', () => expect(known).toHaveLength(620))

/** Kept although nothing is known, because the note says why. The last is the table of spec D (proof / proof), absent from the counts. */
test('remarks without a value', () => {
  const remarks = recordedProvinces.flatMap(({ code, rules }) =>
    Object.entries(rules)
      .filter(([, { value }]) => value === null)
      .map(([key, { note }]) => [`${provinceList.find((row) => row.code === code)?.name} ${key}`, typeof note]),
  )
  expect(Object.fromEntries(remarks)).toEqual({
    '吉林 minAgeUnitPerson': 'string',
    '福建 minAgeUnitPerson': 'string',
    '安徽 minAgeIndividual': 'string',
    '山东 minAgeIndividual': 'string',
    '河南 minAgeIndividual': 'string',
    '广东 minAgeIndividual': 'string',
    '湖南 phoneAttributionIndividual': 'string',
    '北京 individualLocalId': 'string',
    '内蒙古 individualResidenceProof': 'string',
    '河南 subjectChangeUnit': 'string',
    '吉林 minAgeIndividual': 'string',
  })
})
