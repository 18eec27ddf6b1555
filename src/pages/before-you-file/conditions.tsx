/** What should be true before one begins: domain, server, certificate, phone, and whether the site is open or closed. */
import type { Checklist } from '@domain/checklist/checklist'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { Policy } from '@domain/policies/policy'
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { words } from './words'

const building: readonly FilingTypeId[] = ['initial', 'add-site', 'add-site-no-subject', 'access']
const closed: readonly FilingTypeId[] = ['initial', 'add-site', 'add-site-no-subject']
const changing: readonly FilingTypeId[] = ['change-filing', 'change-site']

export function Conditions({ policy, checklist }: { policy: Policy; checklist: Checklist | undefined }) {
  const type = checklist?.filingType ?? 'initial'
  const builds = building.includes(type)
  const lines = [
    ...(builds ? [words.domain(policy.domainRealNameWait.ownHours, policy.domainRealNameWait.otherWorkdays)] : []),
    ...(builds ? [words.server(policy.resourceMinMonths, policy.resourceMinRemainingDays), words.code] : []),
    ...(builds || changing.includes(type) ? [words.certificate(policy.certificateMinRemainingDays)] : []),
    words.phone,
    ...(closed.includes(type) ? [words.siteClosed] : []),
    ...(type === 'access' ? [words.siteAccess, words.recordRules] : []),
    ...(type === 'add-site' || type === 'add-site-no-subject' ? [words.recordRules] : []),
    ...(changing.includes(type) ? [words.siteOpen] : []),
    ...(builds || changing.includes(type) ? [] : [words.ending]),
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
