/** Anchors that a reviewer may name: places that exist in this very filing. */

import { sitePersonSchema, verifyTypeSchema } from '@domain/filing/answers'
import { recordAnswersSchema } from '@domain/filing/record'
import { siteSchema } from '@domain/filing/site'
import { subjectSchema } from '@domain/filing/subject'
import { materialIds } from '@domain/materials/material'
import type { ServerContext } from '../../context'
import { answersOf } from '../../lifecycle/order-data'
import type { OrderRow } from '../../lifecycle/rows'
import { Refusal } from '../../routes/refusal'

const fieldsOf = (schema: { shape: object }) => new Set(Object.keys(schema.shape))
const byStep: Record<string, ReadonlySet<string>> = {
  'verify-type': fieldsOf(verifyTypeSchema),
  subject: fieldsOf(subjectSchema),
  site: fieldsOf(siteSchema),
  'responsible-person': fieldsOf(sitePersonSchema),
  'identity-check': new Set(['checks']),
  preview: new Set(['agreements']),
  record: fieldsOf(recordAnswersSchema),
}
const byList: Record<string, ReadonlySet<string>> = { sites: fieldsOf(siteSchema), sitePersons: fieldsOf(sitePersonSchema) }

/** Papers a filing can have (spec B5), kebab-case; a site person's may carry the site's index. */
const slots = new Set<string>([
  ...materialIds,
  'subject-certificate',
  'subject-person-id-front',
  'subject-person-id-back',
  'site-person-id-front',
  'site-person-id-back',
  'site-person-face',
  'legal-rep-authorization',
  'subject-person-authorization',
  'site-person-authorization',
  'commitment-letter',
  'commitment-video',
  'domain-certificate',
  'domain-real-name-proof',
  'residence-proof',
  'pre-approval-doc',
  'no-approval-letter',
  'no-training-letter',
  'construction-plan',
  'name-change-letter',
  'minor-proof',
  'party-building-letter',
  'other-materials',
])

/** 400 with every anchor that is none. */
export function refuseUnknownAnchors(ctx: ServerContext, order: OrderRow, reasons: readonly { anchor: string }[]): void {
  const answers = answersOf(ctx, order)
  const known = (anchor: string) => {
    const [head = '', second = '', ...rest] = anchor.split('.')
    if (anchor === 'order') return true
    if (head === 'materials') {
      const slot = anchor.slice('materials.'.length)
      return Object.hasOwn(answers.materials, slot) || slots.has(slot.replace(/\.\d+$/, ''))
    }
    const list = byList[head]
    if (list) return /^\d+$/.test(second) && Number(second) < answers.sites.length && rest.length === 1 && list.has(rest[0] ?? '')
    return (byStep[head]?.has(second) ?? false) && rest.every((part) => /^[\w-]+$/.test(part))
  }
  const unknown = reasons.map(({ anchor }, i) => ({ anchor, i })).filter(({ anchor }) => !known(anchor))
  if (unknown.length === 0) return
  throw new Refusal(400, {
    code: 'unknown-anchor',
    says: '驳回原因指向了这份备案里没有的地方',
    fields: unknown.map(({ anchor, i }) => ({ anchor: `reasons.${i}.anchor`, says: `没有「${anchor}」这一项` })),
  })
}
