/** What a few kinds of question need beside the answers: the account's cloud resources, and the picture slots. */
import type { FieldState } from '@domain/journey/journey-types'
import * as regions from '@domain/regions/region-table'
import { useQuery } from '@tanstack/react-query'
import type { FieldExtras } from '@/components/form/field-props'
import type { JourneyState } from '@/hooks/use-journey'
import { listResources } from '@/services/detection'
import { PhotoField } from './photo-field'

const hasResource = (state: JourneyState) =>
  state.kind === 'ready' &&
  state.journey.steps.some((step) => step.sections.some((section) => section.fields.some((field) => field.kind === 'resource')))

export function useFieldExtras(orderId: string, state: JourneyState): FieldExtras {
  const resources = useQuery({ queryKey: ['resources'], queryFn: listResources, enabled: hasResource(state), staleTime: 30_000 })
  return {
    photo: (field: FieldState) => <PhotoField orderId={orderId} field={field} />,
    regions,
    resources: {
      list: resources.data ?? [],
      loading: resources.isPending,
      failed: resources.isError,
      retry: () => void resources.refetch(),
    },
  }
}
