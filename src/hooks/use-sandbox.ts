/** The demo's clock and inbox; whatever is on the screens is fetched again after time has moved. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { advanceClock, advanceToNextEvent, type ClockStep, readInbox } from '@/services/sandbox'

export const useInbox = () => useQuery({ queryKey: ['inbox'], queryFn: readInbox, refetchInterval: 3_000 })

export function useMoveClock() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (step: ClockStep | 'next-event') => (step === 'next-event' ? advanceToNextEvent() : advanceClock(step)),
    onSettled: () => queries.invalidateQueries(),
  })
}
