/** The account's cloud resources, each with what filing asks of it. */
import { useQuery } from '@tanstack/react-query'
import { listResources } from '@/services/detection'
import { useSession } from './use-session'

export function useResources(wanted = true) {
  const { signedIn } = useSession()
  return useQuery({ queryKey: ['resources'], queryFn: listResources, enabled: signedIn && wanted, staleTime: 30_000 })
}
