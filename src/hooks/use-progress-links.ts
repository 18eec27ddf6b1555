/** Links with which somebody else may follow an order: those that work, a new one, and stopping one. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { listProgressLinks, makeProgressLink, revokeProgressLink } from '@/services/support'

const linksKey = (orderId: string) => ['progress-links', orderId] as const

export const useProgressLinks = (orderId: string, wanted: boolean) =>
  useQuery({ queryKey: linksKey(orderId), queryFn: () => listProgressLinks(orderId), enabled: wanted })

export function useLinkActions(orderId: string) {
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: linksKey(orderId) })
  const make = useMutation({ mutationFn: () => makeProgressLink(orderId), onSettled })
  const revoke = useMutation({ mutationFn: (linkId: string) => revokeProgressLink(orderId, linkId), onSettled })
  return { make, revoke }
}
