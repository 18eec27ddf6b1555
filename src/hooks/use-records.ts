/** What is filed here, asked again when the person comes back to it. */
import { useQuery } from '@tanstack/react-query'
import { listRecords } from '@/services/records'
import { useSession } from './use-session'

export const recordsKey = ['records'] as const

export function useRecords() {
  const { signedIn } = useSession()
  return useQuery({ queryKey: recordsKey, queryFn: listRecords, enabled: signedIn, staleTime: 5_000, refetchOnMount: 'always' })
}
