/** At one glance: the step, whose turn it is, until when, and what is happening; while people are to answer an SMS, each of them. */
import { filingTypeName } from '@domain/filing-types/registry'
import { orderHeadline } from '@domain/lifecycle/order-headline'
import { View } from '@tarojs/components'
import { StatusTag } from '@/components/ui/status-tag'
import { Heading } from '@/platform/heading'
import { LiveRegion } from '@/platform/live-region'
import type { Progress } from '@/services/orders'
import { dayAndClock } from '@/words/dates'
import { nowWords } from '../now-words'
import { words } from '../words'
import { People } from './people'
import { StageStrip } from './stage-strip'
import { UntilWhen } from './until-when'

type NowCardProps = { progress: Progress; seenAt: number | undefined }

export function NowCard({ progress, seenAt }: NowCardProps) {
  const { status, type, domains, stepsLeft, nextSays } = progress
  const verifying = status === 'sms-verifying' || status === 'revocation-sms-verifying'
  return (
    <View className="card now">
      <View className="order__head">
        <StatusTag status={status} />
        <View className="tiny">{[type && filingTypeName(type), domains.join('、')].filter(Boolean).join(' · ')}</View>
      </View>
      <StageStrip progress={progress} />
      <LiveRegion>
        <Heading level={2} className="now__headline">
          {status === 'revocation-void' && progress.reasons.length ? nowWords.refused : orderHeadline(status, type)}
        </Heading>
      </LiveRegion>
      <UntilWhen progress={progress} />
      {verifying ? <People progress={progress} /> : null}
      <View className="now__says">{progress.says}</View>
      {stepsLeft ? <View className="now__says">{stepsLeft.length ? nowWords.stepsLeft(stepsLeft) : nowWords.ready}</View> : null}
      {nextSays ? (
        <View className="now__next">
          <View className="now__label">{nowWords.next}</View>
          <View className="muted">{nextSays}</View>
        </View>
      ) : null}
      <View className="now__foot tiny figures">
        <View>{words.order(progress.id)}</View>
        {seenAt === undefined ? null : <View>{nowWords.asOf(dayAndClock(seenAt))}</View>}
      </View>
    </View>
  )
}
