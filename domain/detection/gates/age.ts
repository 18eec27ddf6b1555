/** G6: how old an individual must be in the province. Dated. Persons of units are checked where they are named. Source: spec E, K1, K6-2. */
import { dayOf } from '@domain/calendar/moment'
import { ageOn } from '@domain/certificates/calendar-day'
import { normaliseNumber } from '@domain/certificates/check-number'
import { factsOfIdNumber } from '@domain/certificates/resident-id-number'
import { isIndividual } from '@domain/filing/subject-natures'
import { leastAge } from '@domain/provinces/read-values'
import { type Gate, likelyRefused, passes, ruleOf, unknown, warns } from '../gate'

export const ageGate: Gate = ({ answers, province, now }) => {
  if (isIndividual(answers.subjectNature) === false) return [passes('G6', '单位备案：负责人的年龄在填写时检查')]
  const born = factsOfIdNumber(normaliseNumber(answers.subjectCertificateType, answers.subjectCertificateNumber ?? ''))?.birthDate
  if (born === undefined) return [unknown('G6', '从证件号码看不出年龄，请确认已满 18 周岁')]
  const age = ageOn(born, dayOf(now))
  const rule = province?.rules.minAgeIndividual
  const least = leastAge(rule?.value)
  if (age >= Math.max(18, least ?? 18)) return [passes('G6', '年龄符合要求')]
  if (rule === undefined) return [unknown('G6', `现在 ${age} 周岁，本省对未满 18 周岁的要求未收录`, '可以继续，也可以先致电管局确认')]
  if (least !== undefined && age < least) {
    return [
      warns('G6', {
        code: 'age',
        says: `现在 ${age} 周岁，本省要求年满 ${least} 周岁，${likelyRefused(rule.asOf)}`,
        wayOut: '可以等年满后再办，或由符合条件的家人以自己的名义备案',
        anchor: 'verify-type.subjectCertificateNumber',
        rule: ruleOf(rule),
      }),
    ]
  }
  return [{ ...passes('G6', `现在 ${age} 周岁，可以办理，需要上传工作或收入证明`), rule: ruleOf(rule) }]
}
