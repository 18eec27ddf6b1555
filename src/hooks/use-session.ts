/** Who is signed in. */
import { useSessionStore } from '@/store/session-store'

export const useSession = () => {
  const status = useSessionStore((state) => state.status)
  const account = useSessionStore((state) => state.account)
  return { status, account, signedIn: status === 'signed-in' }
}
