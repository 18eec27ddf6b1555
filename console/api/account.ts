/** Who is signed in at this computer: known from the session's cookie, kept in memory only. */
import { ApiError, createClient } from '@contract/client'
import { type Session, sessionEndpoints } from '@contract/session'
import { useQuery } from '@tanstack/react-query'
import { queryClient } from './query-client'
import { sendBy } from './transport'

const key = ['session'] as const
const call = createClient(sendBy({ proof: () => ({}), onRefused: () => undefined }))

/** Null: nobody. */
async function askSession(): Promise<Session | null> {
  try {
    const session = await call(sessionEndpoints.getSession, {})
    // The browser's cookie may be that of its phone pages, or of a phone let in for one filing: this computer signs in for itself.
    return session.client === 'console' ? session : null
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null
    throw error
  }
}

/** The session as the server knows it; `data` null means that nobody is signed in. */
export const useSession = () =>
  useQuery({ queryKey: key, queryFn: askSession, staleTime: Number.POSITIVE_INFINITY, retry: 2, refetchOnWindowFocus: true })

/** Who is signed in; only below the sign-in page's gate, where somebody is. */
export function useAccount(): Session['account'] {
  const { data } = useSession()
  if (!data) throw new Error('nobody is signed in')
  return data.account
}

/** Somebody signed in: what was shown to anybody before is gone. */
export function rememberAccount(session: Session): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'settings' && queryKey[0] !== key[0] })
  queryClient.setQueryData(key, session)
}

/** The server no longer knows this computer. What is shown stays in memory until somebody signs in. */
export const forgetAccount = (): void => {
  queryClient.setQueryData(key, null)
}

const works = new Set<() => Promise<void>>()

/** Work to be done before the session ends, such as sending what is unsaved; answers how to take it back. */
export function beforeSignOut(work: () => Promise<void>): () => void {
  works.add(work)
  return () => works.delete(work)
}

/** Sends what is unsaved, ends the session, empties the page's memory. */
export async function signOut(): Promise<void> {
  for (const work of works) await work()
  await call(sessionEndpoints.signOut, {})
  queryClient.clear()
  forgetAccount()
}
