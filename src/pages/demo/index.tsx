/** Only with the sandbox: move its clock and read the messages it sent, to see the life of an order in two minutes. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { showToast } from '@/components/ui/toast'
import { goBack } from '@/hooks/use-go'
import { useInbox, useMoveClock } from '@/hooks/use-sandbox'
import { useNow } from '@/hooks/use-settings'
import { copyText } from '@/platform/clipboard'
import type { ClockStep } from '@/services/sandbox'
import { troubleOf } from '@/services/trouble'
import { clock, dayAndClock, dayAndWeekday } from '@/words/dates'
import { Samples } from './samples'
import { Scenarios } from './scenarios'
import { WholeLife } from './whole-life'
import { words } from './words'

export default function Demo() {
  const now = useNow(5_000)
  const move = useMoveClock()
  const go = (step: ClockStep | 'next-event') =>
    move.mutate(step, {
      onSuccess: ({ fired }) => showToast(fired.length ? words.happened(fired.length) : words.nothing),
      onError: (error) => showToast(troubleOf(error).title),
    })
  return (
    <Page title={words.title} onBack={goBack} noDemo>
      <View className="muted lead">{words.lead}</View>
      <WholeLife />
      <Card title={words.clock}>
        <View className="figures">{words.now(`${dayAndWeekday(now)}${clock(now)}`)}</View>
        <View className="side-by-side demo__steps">
          <Button kind="secondary" size="small" busy={move.isPending} onPress={() => go({ hours: 1 })}>
            {words.hour}
          </Button>
          <Button kind="secondary" size="small" busy={move.isPending} onPress={() => go({ workdays: 1 })}>
            {words.workday}
          </Button>
        </View>
        <Button size="small" busy={move.isPending} onPress={() => go('next-event')}>
          {words.next}
        </Button>
      </Card>
      <Scenarios />
      <Samples />
      <Inbox />
    </Page>
  )
}

function Inbox() {
  const inbox = useInbox()
  if (inbox.error && !inbox.data) return <ErrorState trouble={troubleOf(inbox.error)} onRetry={() => void inbox.refetch()} />
  const messages = (inbox.data ?? []).filter(({ channel }) => channel === 'sms')
  const copy = async (code: string) => showToast((await copyText(code)) ? words.copied : words.notCopied)
  return (
    <Card title={words.inbox}>
      {messages.length ? null : <View className="muted">{words.empty}</View>}
      {messages.slice(0, 30).map(({ id, text, to, at, code }) => (
        <View key={id} className="row">
          <View className="row__words">
            <View className="row__says figures">{words.to(to, dayAndClock(at))}</View>
            <View>{text}</View>
          </View>
          {code ? (
            <Button kind="plain" label={`${words.copy} ${code}`} onPress={() => void copy(code)}>
              {code}
            </Button>
          ) : null}
        </View>
      ))}
    </Card>
  )
}
