/** The demo's clock and inbox; whatever is on the screens is fetched again after time has moved. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  actAtDesk,
  advanceClock,
  advanceToNextEvent,
  type ClockStep,
  type DeskAct,
  listScenarios,
  readInbox,
  readSamples,
  startScenario,
} from '@/services/sandbox'
import { useSampleStore } from '@/store/sample-store'

export const useInbox = () => useQuery({ queryKey: ['inbox'], queryFn: readInbox, refetchInterval: 3_000 })

export function useMoveClock() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (step: ClockStep | 'next-event') => (step === 'next-event' ? advanceToNextEvent() : advanceClock(step)),
    onSettled: () => queries.invalidateQueries(),
  })
}

/** One thing happens to an order: a clerk acts, or time passes. */
export function useMakeHappen() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ orderId, desk, clock }: { orderId: string; desk?: DeskAct | undefined; clock?: ClockStep | undefined }) => {
      if (desk) await actAtDesk(orderId, desk)
      if (clock) await advanceClock(clock)
    },
    onSettled: () => queries.invalidateQueries(),
  })
}

export const useScenarios = () => useQuery({ queryKey: ['scenarios'], queryFn: listScenarios, staleTime: Number.POSITIVE_INFINITY })
export const useStartScenario = () => useMutation({ mutationFn: startScenario })

/** Stories of the demonstration; nothing is asked where there is no demonstration. */
export const useSamples = (wanted: boolean) =>
  useQuery({ queryKey: ['samples'], queryFn: readSamples, staleTime: Number.POSITIVE_INFINITY, enabled: wanted })

/** The story chosen on the demonstration page, else the first one. */
export function useStory(wanted: boolean) {
  const chosen = useSampleStore(({ story }) => story)
  const stories = useSamples(wanted).data
  return stories?.find(({ id }) => id === chosen) ?? stories?.[0]
}
