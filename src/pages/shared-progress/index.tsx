/** The progress card: somebody else follows an order by a link. Where it stands, whose turn, until when; nobody can act here. */
import { filingTypeName } from '@domain/filing-types/registry'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { StatusTag } from '@/components/ui/status-tag'
import { Timeline } from '@/components/ui/timeline'
import { goHome } from '@/hooks/use-go'
import { useSharedProgress } from '@/hooks/use-shared-progress'
import { Heading } from '@/platform/heading'
import { Pressable } from '@/platform/pressable'
import { PullDown } from '@/platform/pull-down'
import type { SharedProgress } from '@/services/support'
import { troubleOf } from '@/services/trouble'
import { day, dayAndClock, dayAndWeekday } from '@/words/dates'
import { words } from './words'
import './shared-progress.scss'

export default function SharedProgressPage() {
  const { t = '' } = useRouter().params
  const shared = useSharedProgress(t)
  const refresh = () => shared.refetch()
  return (
    <Page
      title={words.title}
      headerAside={
        shared.data ? (
          <Pressable className="page__action shared__refresh" muted={shared.isFetching} onPress={() => void refresh()}>
            {words.refresh}
          </Pressable>
        ) : null
      }
    >
      <PullDown onPull={refresh}>
        {t === '' ? (
          <EmptyState picture="error" title={words.noLink} says={words.noLinkSays} />
        ) : shared.data ? (
          <ProgressCard shared={shared.data} />
        ) : shared.error ? (
          <ErrorState trouble={troubleOf(shared.error)} onRetry={() => void refresh()} />
        ) : (
          <Skeleton cards={2} lines={4} />
        )}
      </PullDown>
    </Page>
  )
}

function ProgressCard({ shared }: { shared: SharedProgress }) {
  const { type, status, turn, domains, submittedAt, timeline, now, expiresAt } = shared
  const steps = timeline.map(({ id, title, state, actor, at }) => ({
    id,
    title,
    state,
    says: state === 'now' ? words.running(actor) : at ? words.done(dayAndClock(at), actor) : undefined,
  }))
  return (
    <>
      <View className="muted lead">{words.readOnly}</View>
      <View className="card">
        <View className="order__head">
          <StatusTag status={status} />
          <View className="tiny">{type ? filingTypeName(type) : ''}</View>
        </View>
        <Heading level={2} className="shared__domain">
          {domains.join('、')}
        </Heading>
        <View className="shared__turn">{turn ? words.turns[turn] : words.over}</View>
        <View className="shared__until figures">{untilWhen(shared)}</View>
        {submittedAt ? <View className="tiny figures">{words.submitted(dayAndClock(submittedAt))}</View> : null}
      </View>
      <Card title={words.way}>
        <Timeline steps={steps} />
      </Card>
      <View className="tiny figures shared__foot">{`${words.asOf(dayAndClock(now))} · ${words.ends(day(expiresAt))}`}</View>
      <Button kind="plain" onPress={goHome}>
        {words.own}
      </Button>
    </>
  )
}

function untilWhen({ deadline, turn, deadlineEstimated }: SharedProgress): string {
  if (!deadline || turn === null) return ''
  if (turn === 'applicant') return words.until(dayAndClock(deadline))
  return (deadlineEstimated ? words.expected : words.by)(dayAndWeekday(deadline))
}
