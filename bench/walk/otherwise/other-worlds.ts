/** Ways in which the world of a walk can be another one, and more sites. */
import { usccCheckDigit } from '@domain/certificates/check-digit'
import type { Answers } from '@domain/filing/answers'
import { addSite } from '@domain/filing/several-sites'
import type { LookUps } from '@domain/journey/look-ups'
import { recordOf } from '../applicants'
import type { World } from '../world'

export const building = ['initial', 'add-site', 'add-site-no-subject'] as const
export const says = (world: World, more: Record<string, unknown>): World => ({
  ...world,
  who: { ...world.who, says: { ...world.who.says, ...more } },
})
export const numbered = (world: World, number: string): World => {
  const who = { ...world.who, number, says: { ...world.who.says, 'verify-type.subjectCertificateNumber': number } }
  return { ...world, who, record: recordOf(who, world.type) }
}
export const looked = (world: World, lookUps: LookUps): World => ({ ...world, more: (context) => ({ ...context, lookUps }) })
export const elsewhere = (province: string) => (province === '110000' ? '310000' : '110000')
export const domainsOf = ({ record, who }: World) => [
  ...record.sites.flatMap((site) => site.domains),
  String(who.says['verify-type.domain']),
]

/** The finished filing with more sites, each filled in by the walk. */
export const withSites =
  (count: number) =>
  (answers: Answers): Answers => {
    let more = answers
    while (more.sites.length < count) more = addSite(more, 0)
    return more
  }

export const filedSites =
  (count: number) =>
  (world: World): World => ({
    ...world,
    record: {
      ...world.record,
      sites: Array.from({ length: count }, (_, i) => ({
        ...(world.record.sites[0] as (typeof world.record.sites)[number]),
        filingNumber: `${world.record.filingNumber}-${i + 1}`,
        domains: [`qiming-filed${i + 1}-demo.cn`],
      })),
    },
  })

/** A code whose check digits are right, from its first seventeen characters. */
export const codeFrom = (body: string) => body + usccCheckDigit(body)
