/** The recorded sites with a tick each, and what picking one would mean. */
import type { SiteRecord } from '@domain/filing/record'
import { View } from '@tarojs/components'
import { TickRow } from '@/components/journey/tick-row'
import { Card } from '@/components/ui/card'
import { MarkLine } from '@/components/ui/mark-line'
import { words } from './words'

type SitePicksProps = {
  title: string
  says: string
  sites: readonly SiteRecord[]
  picked: readonly string[]
  /** What to know about a site before picking it. */
  warning?: (site: SiteRecord) => { tone: 'warn' | 'unknown' | 'good'; says: string } | undefined
  onChange: (picked: readonly string[]) => void
}

export function SitePicks({ title, says, sites, picked, warning, onChange }: SitePicksProps) {
  const toggle = (number: string) => onChange(picked.includes(number) ? picked.filter((other) => other !== number) : [...picked, number])
  return (
    <Card title={title}>
      <View className="muted">{says}</View>
      {sites.length ? null : <View className="muted">{words.noSites}</View>}
      {sites.map((site) => {
        const known = warning?.(site)
        return (
          <View key={site.filingNumber} className="site-pick">
            <TickRow label={words.pick(site.name)} ticked={picked.includes(site.filingNumber)} onToggle={() => toggle(site.filingNumber)}>
              <SiteWords site={site} />
            </TickRow>
            {known ? <MarkLine mark={known.tone}>{known.says}</MarkLine> : null}
          </View>
        )
      })}
    </Card>
  )
}

export const SiteWords = ({ site }: { site: SiteRecord }) => (
  <>
    <View className="site-pick__name">{site.name}</View>
    <View className="site-pick__number figures">{site.filingNumber}</View>
    <View className="site-pick__number">{site.domains.join('、')}</View>
  </>
)
