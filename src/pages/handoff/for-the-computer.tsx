/** Nobody is signed in on this phone: the computer is asked whether the phone is the person's own, with the same two digits. */
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { goHome } from '@/hooks/use-go'
import { useComputersYes } from '@/hooks/use-handoff'
import { useSecondsLeft } from '@/hooks/use-seconds-left'
import { LiveRegion } from '@/platform/live-region'
import type { Asking, TakenHandoff } from '@/services/handoff'
import { type Trouble, troubleOf } from '@/services/trouble'
import { Digits } from './is-it-you'
import { Over } from './otherwise'
import { words } from './words'

type ForTheComputerProps = { asking: Asking; trouble: Trouble | undefined; onLetIn: (taken: TakenHandoff) => void }

export function ForTheComputer({ asking, trouble, onLetIn }: ForTheComputerProps) {
  const { state, error } = useComputersYes(asking, onLetIn)
  const secondsLeft = useSecondsLeft(asking.expiresAt)
  const failed = error ? troubleOf(error) : undefined
  const over = state === 'expired' || failed?.status === 404 || (secondsLeft === 0 && state === 'asking')
  return (
    <Page title={words.title} onBack={goHome}>
      {state === 'active' ? (
        trouble ? (
          <ErrorState trouble={trouble} onRetry={goHome} retryLabel={words.home} />
        ) : (
          <Skeleton cards={2} lines={4} />
        )
      ) : state === 'declined' ? (
        <Over title={words.refused} says={words.refusedSays} />
      ) : over ? (
        <Over title={words.noAnswer} says={words.noAnswerSays} />
      ) : (
        <>
          <LiveRegion>
            <EmptyState title={words.waiting} says={words.waitingSays} />
          </LiveRegion>
          <Card>
            <Digits matchCode={asking.matchCode} secondsLeft={secondsLeft} />
          </Card>
          {failed ? <Notice tone="warn">{words.waitingOffline}</Notice> : null}
        </>
      )}
    </Page>
  )
}
