/** A page that needs to know who is there: sends to sign-in and comes back afterwards. */
import { useEffect } from 'react'
import { routes } from '@/routes'
import { goInstead } from './use-go'
import { useSession } from './use-session'

export function useSignedIn(here: string): boolean {
  const { status, signedIn } = useSession()
  useEffect(() => {
    if (status === 'signed-out') goInstead(routes.signIn(here))
  }, [status, here])
  return signedIn
}
