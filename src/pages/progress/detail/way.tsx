/** 全部经过: the stages, and folded below them everything that happened with its moment. */
import { View } from '@tarojs/components'
import { Fold } from '@/components/journey/fold'
import { Card } from '@/components/ui/card'
import { Timeline } from '@/components/ui/timeline'
import type { Progress } from '@/services/orders'
import { dayAndClock } from '@/words/dates'
import { words } from '../words'

export function Way({ progress }: { progress: Progress }) {
  // An order that is over has nothing ahead.
  const stages = progress.turn === null ? progress.timeline.filter(({ state }) => state === 'done') : progress.timeline
  const steps = stages.map(({ id, title, state, at, actor, detail }) => ({
    id,
    title,
    state,
    says: [
      at && state === 'done' ? `${dayAndClock(at)} · ${actor}` : undefined,
      state === 'now' ? `进行中 · ${actor}` : undefined,
      state === 'done' ? undefined : detail,
    ]
      .filter(Boolean)
      .join(' · '),
  }))
  if (!steps.length && !progress.events.length) return null
  return (
    <Card title={words.timeline}>
      {steps.length ? <Timeline steps={steps} /> : null}
      {progress.events.length ? (
        <Fold label={words.log}>
          {progress.events.map((event) => (
            <View key={`${event.event}${event.at}`} className="log-line">
              <View>{event.says}</View>
              <View className="tiny figures">
                {dayAndClock(event.at)} · {event.actor}
              </View>
            </View>
          ))}
        </Fold>
      ) : null}
    </Card>
  )
}
