/** 注销 and 取消接入: how it can end, and which of these it was; until somebody verifies the SMS there is a way back, with its clock. */
import { isEndingType } from '@domain/filing-types/ending-types'
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/status-tag'
import { useNow } from '@/hooks/use-settings'
import type { Progress } from '@/services/orders'
import { dayAndClock, leftInWords } from '@/words/dates'
import { endingWords as words } from '../ending-words'

type End = 'done' | 'lapsed' | 'refused'
const ends: readonly End[] = ['done', 'lapsed', 'refused']

function endOf({ status, reasons }: Progress): End | undefined {
  if (status === 'revoked') return 'done'
  if (status !== 'revocation-void') return undefined
  return reasons.length ? 'refused' : 'lapsed'
}

export function RevocationEnds({ progress }: { progress: Progress }) {
  const now = useNow()
  const { type, status, deadline, smsVerifications } = progress
  if (!isEndingType(type) || !status.startsWith('revo')) return null
  const end = endOf(progress)
  const withSms = smsVerifications.length > 0
  return (
    <>
      {status === 'revocation-sms-verifying' && deadline ? (
        <Notice tone="info" title={words.regret}>
          {words.regretSays(dayAndClock(deadline), leftInWords(deadline, now))}
        </Notice>
      ) : null}
      <Card title={words.ends}>
        {ends
          .filter((one) => one !== 'lapsed' || withSms)
          .map((one) => (
            <View key={one} className="revocation-end">
              <View className="revocation-end__head">
                <View className="row__title">{words.names[one](type)}</View>
                {one === end ? <Tag tone={one === 'done' ? 'done' : 'you'}>{words.thisOne}</Tag> : null}
              </View>
              <View className="muted">{words.says[one](type)}</View>
            </View>
          ))}
      </Card>
    </>
  )
}
