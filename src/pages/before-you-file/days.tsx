/** How long an ending takes: no review here, a code on the phone, then the authority. */
import type { Checklist } from '@domain/checklist/checklist'
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { words } from './words'

export function Days({ checklist, province }: { checklist: Checklist; province: string | undefined }) {
  const { smsHours, authorityMaxWorkdays, usual } = checklist.days
  return (
    <Card title={words.days}>
      <View className="muted">{words.daysNoReview}</View>
      {smsHours ? <View className="muted">{words.daysSms(smsHours)}</View> : null}
      <View className="muted">{words.daysAuthority(authorityMaxWorkdays)}</View>
      {usual && province ? <View className="muted">{words.daysHere(province, usual.min, usual.max)}</View> : null}
    </Card>
  )
}
