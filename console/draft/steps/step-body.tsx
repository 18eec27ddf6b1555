/** A step on the page: its title, everything wrong on it with a way to each place, its contents, and the buttons back and on. */
import { isOpen } from '@domain/journey/acknowledgement'
import type { Problem } from '@domain/journey/problem'
import type { StepId } from '@domain/steps/step-id'
import { Button, Group, Text } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { PageTitle } from '../../ui/page-title'
import { useGo } from '../go'
import { useDraftNow } from '../store/draft-now'
import { words as frame } from '../words'
import { ErrorSummary } from './error-summary'
import { words } from './words'

type StepBodyProps = {
  step: StepId
  /** Drawn with whether also what is merely missing is said. */
  children: (visited: boolean) => ReactNode
  /** What keeps the button; without it everything open on the step. */
  open?: readonly Problem[]
  /** Instead of going to the next step. */
  action?: { label: string; busy?: boolean; onPress: () => void } | undefined
  /** Why one cannot go on, where that is no field's. */
  why?: string | undefined
}

export function StepBody({ step, children, open, action, why }: StepBodyProps) {
  const { journey } = useDraftNow()
  const go = useGo()
  const [tried, setTried] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const at = journey.steps.findIndex(({ id }) => id === step)
  const here = journey.steps[at]
  const [before, after] = [journey.steps[at - 1], journey.steps[at + 1]]
  if (!here) return null
  const visited = tried || here.state === 'done'
  const blocking = open ?? here.problems.filter(isOpen)
  const next = () => {
    if (blocking.length || why) {
      setTried(true)
      requestAnimationFrame(() => summary.current?.focus())
    } else if (action) action.onPress()
    else if (after) go(after.id)
  }
  return (
    <>
      <PageTitle>{here.title}</PageTitle>
      <ErrorSummary
        ref={summary}
        problems={blocking.filter((problem) => visited || !problem.missing)}
        step={here}
        why={tried ? why : undefined}
      />
      {children(visited)}
      <Group justify="space-between" mt="lg" className="fill__buttons">
        {before ? (
          <Button variant="default" onClick={() => go(before.id)}>
            {frame.back}
          </Button>
        ) : (
          <span />
        )}
        <Group gap="md">
          {blocking.length && visited ? <Text size="sm">{words.left(blocking.length)}</Text> : null}
          <Button size="md" loading={action?.busy === true} onClick={next}>
            {action?.label ?? (after ? frame.next(after.title) : words.done)}
          </Button>
        </Group>
      </Group>
    </>
  )
}
