/** A filed site: its number, domains, who gives it access, its health, and what can be done; a tick while several are being picked. */
import { View } from '@tarojs/components'
import { TickRow } from '@/components/journey/tick-row'
import { Button } from '@/components/ui/button'
import { useSettings } from '@/hooks/use-settings'
import { Heading } from '@/platform/heading'
import type { SiteCard as Site } from '@/services/records'
import { HealthLines } from './health-lines'
import { words } from './words'

type SiteCardProps = { site: Site; picking: boolean; picked: boolean; onPick: () => void; onMore: () => void }

export function SiteCard({ site, picking, picked, onPick, onMore }: SiteCardProps) {
  const provider = useSettings().data?.providerName ?? '接入商'
  return (
    <View className="card site-card">
      {picking ? (
        <TickRow label={words.pick(site.name)} ticked={picked} onToggle={onPick}>
          <View className="site-card__name">{site.name}</View>
        </TickRow>
      ) : (
        <Heading level={3} className="site-card__name">
          {site.name}
        </Heading>
      )}
      <View className="figures site-card__number">{site.filingNumber}</View>
      <Fact name={words.domains}>{site.domains.join('、')}</Fact>
      <Fact name={words.provider}>{providersOf(site, provider)}</Fact>
      {site.maskedPerson ? <Fact name={words.person}>{site.maskedPerson}</Fact> : null}
      <HealthLines health={site.health} />
      {picking ? null : (
        <Button kind="secondary" size="small" label={words.moreOf(site.name)} popup="dialog" onPress={onMore}>
          {words.more}
        </Button>
      )}
    </View>
  )
}

const Fact = ({ name, children }: { name: string; children: string }) => (
  <View className="preview-line">
    <View className="preview-line__name">{name}</View>
    <View className="preview-line__value">{children}</View>
  </View>
)

function providersOf({ accessedHere, accessedElsewhere }: Site, provider: string): string {
  const known = [accessedHere ? words.here(provider) : '', accessedElsewhere ? words.elsewhere : ''].filter(Boolean)
  return known.join('、') || words.noProvider
}
