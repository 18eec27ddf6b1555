/** Every operation of the API with the sandbox's, as the plain shape that generated tests walk over. */
import type { Endpoint } from '@contract/define-endpoint'
import { endpoints } from '@contract/endpoints'

export const allEndpoints: readonly Endpoint[] = Object.values(endpoints)

/** The path with its parameters filled in; one that is not given becomes a well-formed id of nothing. */
export const pathOf = (endpoint: Endpoint, params: Record<string, string>): string =>
  endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? absentParams[name] ?? 'absent'))

const absentParams: Record<string, string> = {
  orderId: '99999999999999999',
  id: '99999999999999999',
  objectId: '00000000-0000-4000-8000-000000000000',
  uploadId: '00000000-0000-4000-8000-000000000000',
  checkId: '00000000-0000-4000-8000-000000000000',
  deviceId: '00000000-0000-4000-8000-000000000000',
  code: '440000',
  purpose: 'camera',
  n: '1',
  material: 'commitment-letter',
}
