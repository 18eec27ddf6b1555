/** What should be true before one begins: domain, server, certificate, phone. */
import type { Policy } from '@domain/policies/policy'
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { words } from './words'

export function Conditions({ policy }: { policy: Policy }) {
  const lines = [
    words.domain(policy.domainRealNameWait.ownHours, policy.domainRealNameWait.otherWorkdays),
    words.server(policy.resourceMinMonths, policy.resourceMinRemainingDays),
    words.certificate(policy.certificateMinRemainingDays),
    words.phone,
    words.siteClosed,
  ]
  return (
    <Card title={words.conditions}>
      {lines.map((line) => (
        <View key={line} className="check-line">
          <Icon name="check" size={18} className="check-line__mark" />
          <View className="check-line__words">{line}</View>
        </View>
      ))}
    </Card>
  )
}
