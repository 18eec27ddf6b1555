/** 退休年龄: site persons past retirement age are refused. Source: spec D (max_age). */
import { ageOf, idFacts } from '@domain/facts/people-facts'
import { distinctSitePersons, isSubjectPerson, sitePersonOf } from '@domain/facts/persons'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

export const maxAgeRule = provinceRule({
  key: 'maxAge',
  label: '网站负责人的最高年龄',
  value: z.strictObject({ male: z.number(), female: z.number() }),
  words: ({ male, female }) => `网站负责人男不超过 ${male} 周岁，女不超过 ${female} 周岁`,
  find: ({ male, female }, { answers, facts, today, context }) =>
    distinctSitePersons(answers).flatMap((n) => {
      const person = sitePersonOf(answers, n)
      const sex = idFacts(person)?.sex
      const years = ageOf(person, today)
      const most = sex === 'female' ? female : male
      if (years === undefined || sex === undefined || years <= most) return []
      const own = isSubjectPerson(answers, n)
      const anchor = !own
        ? `sitePersons.${n}.idNumber`
        : facts.isIndividual === true
          ? 'verify-type.subjectCertificateNumber'
          : 'subject.idNumber'
      return [
        {
          anchors: [anchor],
          says: `网站负责人现在 ${years} 周岁，${context.province?.name}不接受超过 ${most} 周岁的${sex === 'female' ? '女' : '男'}性担任`,
          wayOut: '请换一位未到退休年龄的网站负责人',
        },
      ]
    }),
})
