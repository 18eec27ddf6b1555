/** 校外培训: names and contents about teaching need a letter that no school-age training is given. Source: spec D (school_training_commitment_letter), C7. */
import type { Scope } from '@domain/facts/scope'
import { approvalsOf } from '@domain/facts/sites'
import * as z from '@domain/zod'
import { wordsOf } from './named-words'
import { type Finding, provinceRule } from './rule'

/** The first site that sounds like teaching without having the approval, and the word that does. */
function taught({ answers }: Scope): { n: number; word: string } | undefined {
  for (const [n, site] of answers.sites.entries()) {
    if (approvalsOf(answers, n).includes('school-training')) continue
    const texts = [site.siteName, site.siteRemark, answers.subject.subjectName].join(' ')
    const word =
      wordsOf('training-words').find((one) => texts.includes(one)) ?? (site.serviceContent === '网络教育' ? '网络教育' : undefined)
    if (word !== undefined) return { n, word }
  }
  return undefined
}

export const schoolTrainingCommitmentLetterRule = provinceRule({
  key: 'schoolTrainingCommitmentLetter',
  label: '不做校外培训的承诺',
  value: z.union([z.literal(true), z.literal('remark-or-statement')]),
  words: (value) =>
    value === true ? '名称或内容涉及教育培训的，要交不做校外培训的承诺书' : '名称或内容涉及教育培训的，要在备注里说明或交盖章说明',
  find: (value, scope): readonly Finding[] => {
    const hit = taught(scope)
    if (value === true || hit === undefined || scope.answers.materials['no-training-letter'] !== undefined) return []
    if (/不.{0,6}(校外培训|中小学|学科)/.test(scope.answers.sites[hit.n]?.siteRemark ?? '')) return []
    const says = `名称或内容里有「${hit.word}」，${scope.context.province?.name}要求说明不做面向中小学生的校外培训`
    return [{ anchors: [`sites.${hit.n}.siteRemark`], says, wayOut: '请在备注里写：不做面向中小学生的校外培训；也可以上传盖章的说明' }]
  },
  demand: (value, scope) => {
    const hit = taught(scope)
    if (hit === undefined) return []
    const why = `名称或内容里有「${hit.word}」，要承诺不做面向中小学生的校外培训。`
    return [{ material: 'no-training-letter', level: value === true ? 'required' : 'optional', why }]
  },
})
