/** Policy, provider and the provinces' rules, as data from the server. */
import { rulesEndpoints as endpoints } from '@contract/rules'
import { call } from './call'

export type Settings = Awaited<ReturnType<typeof getSettings>>

export const getSettings = () => call(endpoints.getSettings, {})
export const listProvinces = async () => (await call(endpoints.listProvinces, {})).provinces
/** One province's rules; `code` has six digits. */
export const getProvince = (code: string) => call(endpoints.getProvince, { params: { code } })
