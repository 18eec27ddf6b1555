/** What the other device saved comes in here as soon as the mirror knows of it, while the person goes on typing. */
import { useEffect } from 'react'
import type { Mirror } from '@/services/mirror'
import { refreshDraft } from '@/store/draft-actions'

export function useTakingIn(orderId: string, mirror: Mirror | undefined): void {
  const revision = mirror?.revision
  useEffect(() => {
    if (revision !== undefined) void refreshDraft(orderId, revision)
  }, [orderId, revision])
}
