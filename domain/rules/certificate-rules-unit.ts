/** 单位证件要求: which certificates a province takes from units, how long they must last, and how they look. Source: spec D (certificate_rules_unit). */
import * as z from '@domain/zod'
import { certificateFindings, legalRepElsewhere } from './certificate-findings'
import { certificateWords, pictureWords } from './certificate-words'
import { hits, wordsShape } from './named-words'
import { type Demand, provinceRule } from './rule'
import { certificateTypes, count, material, natures, yes } from './shape'

const value = z.strictObject({
  // How the picture has to be: said with the certificate's slot.
  latest: yes,
  colour: yes,
  original: yes,
  clear: yes,
  sealShowsName: yes,
  stampedCopies: yes,
  sealedCopies: yes,
  duplicateNumbered: yes,
  onlineShopOnLicence: yes,
  foreignInvestedLocal: yes,
  tradeNameAndSeal: yes,
  watermarkOnly: z.optional(z.string()),
  // What the form can see.
  bracketsMatch: yes,
  lawFirmPages: yes,
  uscc: z.optional(z.union([z.literal(true), z.literal('if-registered')])),
  refuses: z.optional(certificateTypes),
  /** By nature, `other` for those not named. */
  types: z.optional(z.record(z.string(), certificateTypes)),
  personMinDays: count,
  licenceMinDays: count,
  inProvince: yes,
  refusesAbnormal: yes,
  papers: z.optional(
    z.array(
      z.strictObject({
        material,
        natures: z.optional(natures),
        words: z.optional(wordsShape),
        when: z.optional(z.literal('legal-rep-not-local')),
      }),
    ),
  ),
})
export type CertificateRules = z.output<typeof value>

export const certificateRulesUnitRule = provinceRule({
  key: 'certificateRulesUnit',
  label: '单位证件',
  value,
  words: certificateWords,
  when: { isIndividual: false },
  find: certificateFindings,
  demand: (given, scope) => {
    const here = scope.context.province?.name
    const nature = scope.answers['verify-type'].subjectNature
    const looks = pictureWords(given)
    const papers = (given.papers ?? []).filter(
      ({ natures: of, words, when }) =>
        (of === undefined || of.some((one) => one === nature)) &&
        (words === undefined || hits(scope, words, ['subject-name', 'site-name', 'scope']).length > 0) &&
        (when === undefined || legalRepElsewhere(scope)),
    )
    const pages = `${here}的律师事务所要附执业许可证的首页、登记页、最近年检页和变更页。`
    return [
      ...looks.map(
        (tip): Omit<Demand, 'rule'> => ({
          material: 'subject-certificate',
          level: 'optional',
          why: tip,
          tips: [`${here}：${tip}`],
          onlyTips: true,
        }),
      ),
      ...papers.map(({ material: id }) => ({ material: id, level: 'required' as const, why: `${here}对这类单位要求提供。` })),
      ...(given.lawFirmPages === true && nature === 'law-firm'
        ? [{ material: 'other-materials' as const, level: 'required' as const, why: pages }]
        : []),
    ]
  },
})
