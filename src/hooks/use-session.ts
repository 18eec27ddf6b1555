/** Who is signed in. */
import { useSessionStore } from '@/store/session-store'

export const useSession = () => {
  const status = useSessionStore((state) => state.status)
  const account = useSessionStore((state) => state.account)
  const only = useSessionStore((state) => state.only)
  const over = useSessionStore((state) => state.over)
  return { status, account, only, over, signedIn: status === 'signed-in' }
}
