/** What the account agreed to, everything held about it, and its deletion. */
import type { ConsentPurpose } from '@contract/account'
import { accountEndpoints as endpoints } from '@contract/account'
import { call } from './call'

export type { ConsentPurpose } from '@contract/account'
export type Consent = Awaited<ReturnType<typeof listConsents>>[number]

export const listConsents = async () => (await call(endpoints.listConsents, {})).consents
/** Gives or withdraws consent; `textVersion` names the words the person saw. */
export const setConsent = (purpose: ConsentPurpose, given: boolean, textVersion: string) =>
  call(endpoints.setConsent, { params: { purpose }, body: { given, textVersion } })
export const exportAccount = () => call(endpoints.exportAccount, {})
export const deleteAccount = () => call(endpoints.deleteAccount, {})
