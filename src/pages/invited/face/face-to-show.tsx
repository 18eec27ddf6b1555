/** 视频核身 for the second person: what it is and who asks, the check itself, or how it stands. */
import { Page } from '@/components/ui/page'
import type { InvitedCheckView } from '@/services/invited-check'
import { OneCheck } from './one-check'
import { Otherwise } from './otherwise'
import { words } from './words'

export type FaceAbout = NonNullable<InvitedCheckView['about']>
type FaceToShowProps = { secret: string; view: InvitedCheckView; refetch: () => void }

export function FaceToShow({ secret, view, refetch }: FaceToShowProps) {
  const { state, about, linkUntil } = view
  return (
    <Page title={words.title}>
      {about && (state === 'waiting' || state === 'in-review') ? (
        <OneCheck secret={secret} about={about} linkUntil={linkUntil} onStanding={refetch} />
      ) : (
        <Otherwise secret={secret} view={view} />
      )}
    </Page>
  )
}
