/** How long it takes, step by step, from the policy and the province's own figures. */
import type { Policy } from '@domain/policies/policy'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { words } from './words'

export function Days({ policy, province }: { policy: Policy; province: ProvinceRules | undefined }) {
  const usual = province?.estimatedAuthorityDays
  return (
    <Card title={words.days}>
      <View className="muted">{words.daysReview(policy.initialReviewWorkdays.min, policy.initialReviewWorkdays.max)}</View>
      <View className="muted">{words.daysSms(policy.smsVerifyHours)}</View>
      <View className="muted">{words.daysAuthority(policy.authorityMaxWorkdays)}</View>
      {usual && province ? <View className="muted">{words.daysHere(province.name, usual.min, usual.max)}</View> : null}
    </Card>
  )
}
