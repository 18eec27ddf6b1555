/** 域名剩余有效期: months a domain must still run, as looked up at its registry. Source: spec D (domain_min_remaining_months). */
import { domainAnchor, siteDomains } from '@domain/facts/sites'
import * as z from '@domain/zod'
import { domainLookUp } from './looked-up'
import { type Finding, provinceRule } from './rule'

/** The same day so many months on, YYYY-MM-DD; the last of the month where that day does not exist. */
function monthsOn(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10)
}

export const domainMinRemainingMonthsRule = provinceRule({
  key: 'domainMinRemainingMonths',
  label: '域名的剩余有效期',
  value: z.number(),
  words: (months) => `域名的剩余有效期要在 ${months} 个月以上`,
  find: (months, scope) =>
    scope.answers.sites.flatMap((_, n) =>
      siteDomains(scope.answers, n).flatMap((domain): Finding[] => {
        const expires = domainLookUp(scope, domain)?.expiresAt?.slice(0, 10)
        if (expires === undefined || expires >= monthsOn(scope.today, months)) return []
        const says = `域名 ${expires} 到期，${scope.context.province?.name}要求剩余有效期在 ${months} 个月以上`
        return [{ anchors: [domainAnchor(n)], says, wayOut: '请先在注册商处续费，再来提交' }]
      }),
    ),
})
