/** What the link says when there is nothing to type: not yet, done, over, run out, taken back. */
import { isEndingType } from '@domain/filing-types/ending-types'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { InvitedSmsView } from '@/services/invitations'
import { dayAndClock, dayAndWeekday } from '@/words/dates'
import { words } from './words'

type OtherwiseProps = { view: InvitedSmsView; busy: boolean; onAgain: () => void }

export function Otherwise({ view: { state, about, linkUntil }, busy, onAgain }: OtherwiseProps) {
  switch (state) {
    case 'not-sent':
      return (
        <EmptyState
          title={words.notSent}
          says={words.notSentSays}
          action={
            <Button kind="secondary" size="small" busy={busy} onPress={onAgain}>
              {words.again}
            </Button>
          }
        />
      )
    case 'verified':
      return <EmptyState picture="success" title={words.done} says={doneSays(about)} />
    case 'lapsed':
      return <EmptyState title={words.lapsed} says={lapsedSays(about)} />
    case 'expired':
      return <EmptyState title={words.expired} says={words.expiredSays(dayAndClock(linkUntil))} />
    case 'revoked':
      return <EmptyState title={words.revoked} says={words.revokedSays} />
    default:
      return <EmptyState title={words.ended} says={words.endedSays} />
  }
}

function lapsedSays(about: InvitedSmsView['about']): string {
  if (about && isEndingType(about.filingType)) return words.lapsedEnding
  return about?.againAt ? words.lapsedAgain(dayAndWeekday(about.againAt)) : words.lapsedSays
}

function doneSays(about: InvitedSmsView['about']): string {
  if (!about) return words.doneShort
  if (about.othersLeft > 0) return words.doneLeft(about.othersLeft)
  return isEndingType(about.filingType) ? words.doneAllEnding : words.doneAll
}
