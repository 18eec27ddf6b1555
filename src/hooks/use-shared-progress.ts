/** Somebody else's order by the link that was sent; nothing of it is kept on the device. */
import { useQuery } from '@tanstack/react-query'
import { getSharedProgress } from '@/services/support'
import { troubleOf } from '@/services/trouble'

export const useSharedProgress = (secret: string) =>
  useQuery({
    queryKey: ['shared-progress', secret],
    queryFn: () => getSharedProgress(secret),
    enabled: secret !== '',
    gcTime: 0,
    refetchInterval: 60_000,
    retry: (failures, error) => troubleOf(error).status !== 404 && failures < 2,
  })
