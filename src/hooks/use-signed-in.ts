/** A page that needs to know who is there: sends to sign-in and comes back afterwards. */
import { useEffect } from 'react'
import { routes } from '@/routes'
import { goInstead } from './use-go'
import { useSession } from './use-session'

export function useSignedIn(here: string): boolean {
  const { status, signedIn, only, over } = useSession()
  const elsewhere = only !== undefined && !isOnly(here, only.orderId)
  useEffect(() => {
    if (status === 'signed-out') goInstead(over ? routes.handoffOver(over) : routes.signIn(here))
    else if (elsewhere) goInstead(routes.onlyThis())
  }, [status, here, over, elsewhere])
  return signedIn
}

/** Whether a page belongs to the one filing a phone was let in for: filling it in, and asking somebody elsewhere to be filmed for it. */
const isOnly = (page: string, orderId: string | null): boolean =>
  orderId !== null &&
  page.includes(`orderId=${orderId}`) &&
  (page.startsWith('/pages/filing/') || (page.startsWith('/pages/progress/invite/') && page.includes('person=')))
