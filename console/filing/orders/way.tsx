/** 全部经过: the stages with who acts and when, and folded below them everything that happened. */
import type { OrderProgress } from '@contract/orders'
import { Text } from '@mantine/core'
import { useServerNow } from '../../api/settings'
import { dayAndClock } from '../../ui/dates'
import { Section } from './section'
import { type Stage, shownStages } from './stages'
import { words } from './words'

export function Way({ progress }: { progress: OrderProgress }) {
  const now = useServerNow()
  const stages = shownStages(progress)
  const { events } = progress
  if (!stages.length && !events.length) return null
  return (
    <Section id="way" title={words.timeline}>
      <ol className="way">
        {stages.map((stage) => (
          <li key={stage.id} className={`way__stage way__stage--${stage.state}`} aria-current={stage.state === 'now' ? 'step' : undefined}>
            <Text fw={stage.state === 'now' ? 700 : 500}>{stage.title}</Text>
            <Text size="sm" c="dimmed" className="figures">
              {saysOf(stage, now)}
            </Text>
          </li>
        ))}
      </ol>
      {events.length ? (
        <details>
          <summary className="link">{words.log(events.length)}</summary>
          <ul className="plain-list">
            {events.map((event) => (
              <li key={`${event.event}${event.at}`}>
                <Text size="sm">{event.says}</Text>
                <Text size="xs" c="dimmed" className="figures">{`${dayAndClock(event.at, now)} · ${event.actor}`}</Text>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  )
}

function saysOf({ state, at, actor, detail }: Stage, now: string): string {
  if (state === 'done') return [at ? dayAndClock(at, now) : '', actor].filter(Boolean).join(' · ')
  return [state === 'now' ? `${words.now} · ${actor}` : '', detail].filter(Boolean).join(' · ')
}
