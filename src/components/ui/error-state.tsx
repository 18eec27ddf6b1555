/** Something could not be fetched: what happened, that nothing is lost, and a way to try again. */
import { LiveRegion } from '@/platform/live-region'
import { Button } from './button'
import { EmptyState } from './empty-state'

export type Trouble = { title: string; says?: string; offline?: boolean }

export const ErrorState = ({
  trouble,
  onRetry,
  retryLabel = '再试一次',
}: {
  trouble: Trouble
  onRetry: () => void
  retryLabel?: string
}) => (
  <LiveRegion urgent>
    <EmptyState
      picture={trouble.offline ? 'offline' : 'error'}
      title={trouble.title}
      says={trouble.says}
      action={
        <Button kind="secondary" size="small" onPress={onRetry}>
          {retryLabel}
        </Button>
      }
    />
  </LiveRegion>
)
