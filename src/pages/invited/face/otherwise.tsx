/** What the link says when there is nothing to film: passed, being looked at, over, run out, taken back. */
import { EmptyState } from '@/components/ui/empty-state'
import type { InvitedCheckView } from '@/services/invited-check'
import { dayAndClock } from '@/words/dates'
import { Withdraw } from './withdraw'
import { words } from './words'

type OtherwiseProps = { secret: string; view: InvitedCheckView }

export function Otherwise({ secret, view: { state, about, linkUntil } }: OtherwiseProps) {
  switch (state) {
    case 'passed':
      return (
        <EmptyState
          picture="success"
          title={words.passed}
          says={about ? (about.videoKept ? words.passedSays : words.passedGone) : words.passedShort}
          action={about?.videoKept ? <Withdraw secret={secret} says={words.withdrawPassed} /> : undefined}
        />
      )
    case 'in-review':
      return <EmptyState title={words.inReview} says={words.inReviewGone} />
    case 'expired':
      return <EmptyState title={words.expired} says={words.expiredSays(dayAndClock(linkUntil))} />
    case 'revoked':
      return <EmptyState title={words.revoked} says={words.revokedSays} />
    default:
      return <EmptyState title={words.ended} says={words.endedSays} />
  }
}
