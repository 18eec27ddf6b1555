/** 校外培训: names and contents about teaching need a letter that no school-age training is given. Source: spec D (school_training_commitment_letter), C7. */
import { approvalsOf } from '@domain/facts/sites'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

const words = /培训|教育|辅导|补习|课外|家教|学科|托管|课堂|网校/

export const schoolTrainingCommitmentLetterRule = provinceRule({
  key: 'schoolTrainingCommitmentLetter',
  value: z.literal(true),
  demand: (_, { answers }) => {
    const site = answers.sites.find((entry, n) => {
      const texts = [entry.siteName, entry.siteRemark, answers.subject.subjectName].join(' ')
      return (words.test(texts) || entry.serviceContent === '网络教育') && !approvalsOf(answers, n).includes('school-training')
    })
    const hit = words.exec([site?.siteName, site?.siteRemark, answers.subject.subjectName].join(' '))?.[0] ?? '网络教育'
    return site === undefined
      ? []
      : [{ material: 'no-training-letter', level: 'required', why: `名称或内容里有「${hit}」，要承诺不做面向中小学生的校外培训。` }]
  },
})
