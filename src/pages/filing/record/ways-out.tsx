/** Something does not match: what, and both ways out; the one that can be begun from here has its button. */
import type { SubjectRecord } from '@domain/filing/record'
import type { Problem } from '@domain/journey/problem'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { confirm } from '@/components/ui/confirm'
import { MarkLine } from '@/components/ui/mark-line'
import { showToast } from '@/components/ui/toast'
import { useSwitchType } from '@/hooks/use-switch-type'
import { LiveRegion } from '@/platform/live-region'
import { words } from './words'

type WaysOutProps = { mismatches: readonly Problem[]; record: SubjectRecord; orderId: string }

export function WaysOut({ mismatches, record, orderId }: WaysOutProps) {
  const { switchTo, busy } = useSwitchType(orderId, showToast)
  const change = async () => {
    const sure = await confirm({ title: words.switchTitle, text: words.switchText, yes: words.beginChange })
    if (sure) switchTo({ filingType: 'change-filing', subjectFilingNumber: record.filingNumber })
  }
  const ways = [...new Set(mismatches.flatMap(({ wayOut }) => (wayOut ? [wayOut] : [])))]
  return (
    <LiveRegion className="card mismatch">
      <View className="mismatch__title">{words.mismatchTitle(mismatches.length)}</View>
      {mismatches.map((problem) => (
        <MarkLine key={`${problem.ruleKey}@${problem.anchors[0]}`} mark="bad">
          {problem.says}
        </MarkLine>
      ))}
      {ways.map((way) => (
        <View key={way} className="mismatch__way">
          {way}
        </View>
      ))}
      {record.here ? (
        <Button kind="secondary" size="small" className="notice__button" busy={busy} onPress={() => void change()}>
          {words.beginChange}
        </Button>
      ) : null}
    </LiveRegion>
  )
}
