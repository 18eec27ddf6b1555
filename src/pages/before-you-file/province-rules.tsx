/** What the province wants, in sentences with their dates; what we have not recorded in one line. */
import type { Checklist } from '@domain/checklist/checklist'
import { sourceName } from '@domain/journey/source-name'
import { View } from '@tarojs/components'
import { Fold } from '@/components/journey/fold'
import { Card } from '@/components/ui/card'
import { words } from './words'

const shownAtOnce = 6

export function ProvinceRulesCard({ checklist, province }: { checklist: Checklist; province: string }) {
  const { lines, unknownRules } = checklist
  const line = ({ key, says, source, asOf }: (typeof lines)[number]) => (
    <View key={key} className="rule-of-province">
      <View>{says}</View>
      <View className="tiny">{words.rule(sourceName(source), asOf)}</View>
    </View>
  )
  return (
    <Card title={words.rulesOf(province)}>
      {lines.slice(0, shownAtOnce).map(line)}
      {lines.length > shownAtOnce ? (
        <Fold label={words.moreRules(lines.length - shownAtOnce)}>{lines.slice(shownAtOnce).map(line)}</Fold>
      ) : null}
      {unknownRules ? <View className="tiny">{words.unknown(unknownRules)}</View> : null}
    </Card>
  )
}
