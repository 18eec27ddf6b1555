/** The demo's clock and inbox; whatever is on the screens is fetched again after time has moved. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { advanceClock, advanceToNextEvent, type ClockStep, readInbox, readSamples } from '@/services/sandbox'
import { useSampleStore } from '@/store/sample-store'

export const useInbox = () => useQuery({ queryKey: ['inbox'], queryFn: readInbox, refetchInterval: 3_000 })

export function useMoveClock() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (step: ClockStep | 'next-event') => (step === 'next-event' ? advanceToNextEvent() : advanceClock(step)),
    onSettled: () => queries.invalidateQueries(),
  })
}

/** Stories of the demonstration; nothing is asked where there is no demonstration. */
export const useSamples = (wanted: boolean) =>
  useQuery({ queryKey: ['samples'], queryFn: readSamples, staleTime: Number.POSITIVE_INFINITY, enabled: wanted })

/** The story chosen on the demonstration page, else the first one. */
export function useStory(wanted: boolean) {
  const chosen = useSampleStore(({ story }) => story)
  const stories = useSamples(wanted).data
  return stories?.find(({ id }) => id === chosen) ?? stories?.[0]
}
