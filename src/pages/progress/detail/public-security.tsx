/** 公安联网备案 after the number: until when, what to bring, when we remind. */
import { publicSecurityBrings, publicSecurityDates, publicSecuritySite } from '@domain/lifecycle/public-security'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { showToast } from '@/components/ui/toast'
import { copyText } from '@/platform/clipboard'
import type { Progress } from '@/services/orders'
import { day, dayAndWeekday } from '@/words/dates'
import { policeWords } from '../now-words'
import { words } from '../words'

export function PublicSecurity({ progress }: { progress: Progress }) {
  const approvedAt = progress.events.filter(({ event }) => event === 'authority-approved').at(-1)?.at ?? progress.updatedAt
  const dates = progress.status === 'approved' ? publicSecurityDates(progress.type, approvedAt) : undefined
  if (!dates) return null
  const copy = async () => showToast((await copyText(`https://${publicSecuritySite}`)) ? words.copied : words.notCopied)
  return (
    <Card title={policeWords.title}>
      <View className="muted">{policeWords.says(dayAndWeekday(dates.until))}</View>
      <View className="now__label">{policeWords.brings}</View>
      {publicSecurityBrings.map((one) => (
        <View key={one} className="bring">
          {one}
        </View>
      ))}
      <View className="muted">{policeWords.where(publicSecuritySite)}</View>
      <View className="tiny">{policeWords.reminders(day(dates.reminders[0]), day(dates.reminders[1]))}</View>
      <Button kind="secondary" size="small" className="notice__button" onPress={() => void copy()}>
        {policeWords.copy}
      </Button>
    </Card>
  )
}
