/** 先接入后变更: what happens when today's data are no longer those on record, in filings that may not edit the record. Source: spec D (access_then_change). */
import * as z from '@domain/zod'
import { differsFromRecord } from './against-record'
import { type Finding, provinceRule } from './rule'
import { count, yes } from './shape'

const word = z.enum(['allowed', 'refused', 'access-only', 'old-certificate-only', 'allowed-except-name'])
const value = z.union([
  word,
  z.strictObject({
    rule: word,
    /** Workdays after the access in which the change has to be filed. */
    withinWorkdays: count,
    nameChangeLetter: yes,
    oldNumber: yes,
    latestCertificate: yes,
    /** With a subject of one's own here, the change comes first. */
    subjectHereChangesFirst: yes,
  }),
])
type Value = z.output<typeof value>
type Parts = Exclude<Value, string>
const read = (given: Value): Parts => (typeof given === 'string' ? { rule: given } : given)

const sentences = {
  allowed: '信息变了的，可以先接入、通过后再变更',
  refused: '信息变了的，要先在原接入商处变更，不能先接入',
  'access-only': '信息变了的，接入备案可以先办；新增网站要先在原接入商处变更',
  'old-certificate-only': '可以用旧证件先接入再变更，其余信息要和备案一致',
  'allowed-except-name': '名称要和备案一致，其余信息可以通过后再变更',
} as const

const after = ({ withinWorkdays, oldNumber, latestCertificate, subjectHereChangesFirst, nameChangeLetter }: Parts) =>
  [
    withinWorkdays !== undefined && `通过后 ${withinWorkdays} 个工作日内办变更`,
    oldNumber && '号码填旧的',
    latestCertificate && '上传最新的证件',
    nameChangeLetter && '改了名称的附工商更名函',
    subjectHereChangesFirst && '主体已在本平台的先办变更',
  ]
    .filter(Boolean)
    .join('，')

export const accessThenChangeRule = provinceRule({
  key: 'accessThenChange',
  label: '先接入后变更',
  value,
  words: (given) => [sentences[read(given).rule], after(read(given))].filter(Boolean).join('；'),
  find: (given, scope): readonly Finding[] => {
    const parts = read(given)
    const differs = differsFromRecord(scope)
    if (differs === undefined || (!differs.name && !differs.number)) return []
    const here = scope.context.province?.name
    const anchors = ['verify-type.subjectCertificateNumber', 'subject.subjectName'] as const
    const adding = scope.facts.filingType !== 'access'
    const refused =
      parts.rule === 'refused' ||
      (parts.rule === 'access-only' && adding) ||
      (parts.rule === 'allowed-except-name' && differs.name) ||
      (parts.rule === 'old-certificate-only' && differs.name) ||
      (parts.subjectHereChangesFirst === true && scope.context.record?.here === true)
    const what = [differs.name && '名称', differs.number && '证件号码'].filter(Boolean).join('和')
    const says = `${what}和备案记录不一致，${here}：${sentences[parts.rule]}`
    if (refused) return [{ id: 'first', anchors, says, wayOut: '请先在原接入商处变更，通过后再来；或先注销原备案，重新办首次备案' }]
    return [{ id: 'after', anchors, severity: 'note', says, wayOut: after(parts) || '这次通过后请尽快办变更备案' }]
  },
  demand: (given, scope) => {
    const parts = read(given)
    const renamed = parts.nameChangeLetter === true && differsFromRecord(scope)?.name === true && scope.facts.isIndividual === false
    const why = `${scope.context.province?.name}规定，名称和备案不同的单位接入时要附工商更名函。`
    return renamed ? [{ material: 'name-change-letter', level: 'required', why }] : []
  },
})
