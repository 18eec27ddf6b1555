/** What a few kinds of question need beside the answers: the account's cloud resources, and the picture slots. */
import type { FieldState } from '@domain/journey/journey-types'
import * as regions from '@domain/regions/region-table'
import type { FieldExtras } from '@/components/form/field-props'
import { go } from '@/hooks/use-go'
import type { JourneyState } from '@/hooks/use-journey'
import { useResources } from '@/hooks/use-resources'
import { routes } from '@/routes'
import { checkAuthorizationCode } from '@/services/authorization-codes'
import { troubleOf } from '@/services/trouble'
import { PhotoField } from './photo-field'

const hasResource = (state: JourneyState) =>
  state.kind === 'ready' &&
  state.journey.steps.some((step) => step.sections.some((section) => section.fields.some((field) => field.kind === 'resource')))

export function useFieldExtras(orderId: string, state: JourneyState): FieldExtras {
  const resources = useResources(hasResource(state))
  return {
    photo: (field: FieldState) => <PhotoField orderId={orderId} field={field} />,
    regions,
    resources: {
      list: resources.data?.resources ?? [],
      ...(resources.data?.account && !resources.data.account.ok ? { wait: resources.data.account.says } : {}),
      loading: resources.isPending,
      failed: resources.isError,
      retry: () => void resources.refetch(),
      openAll: () => go(routes.resources()),
      checkCode,
    },
  }
}

/** What the cloud says about a code; without an answer it is taken as typed, the look-up of the step asks again. */
const checkCode = async (code: string) => {
  try {
    return await checkAuthorizationCode(code)
  } catch (error) {
    const { title, says, status } = troubleOf(error)
    if (status >= 400 && status < 500) return { good: false, says: title, ...(says ? { wayOut: says } : {}) }
    return { good: true, says: '现在没能核对，先填上；点「验证」时会再核对一次' }
  }
}
