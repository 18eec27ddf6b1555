/** The history of an order's rounds, asked for when somebody opens it. */
import { useQuery } from '@tanstack/react-query'
import { listRounds } from '@/services/review'

export const useRounds = (orderId: string) => useQuery({ queryKey: ['rounds', orderId], queryFn: () => listRounds(orderId) })
