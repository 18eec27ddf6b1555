/** The consent ledger of this account: what was agreed to, and agreeing to more, one purpose at a time. */
import { consentTextVersion } from '@domain/privacy/consent-texts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Consent, type ConsentPurpose, listConsents, setConsent } from '@/services/account'
import { useSession } from './use-session'

export const consentsKey = ['consents'] as const

/** Every purpose with the newest word on it. */
export function useConsentLedger() {
  const { signedIn } = useSession()
  return useQuery({ queryKey: consentsKey, queryFn: listConsents, enabled: signedIn, staleTime: 60_000 })
}

export function useConsents() {
  const queries = useQueryClient()
  const ledger = useConsentLedger()
  const given = (purpose: ConsentPurpose) =>
    ledger.data?.some((row) => row.purpose === purpose && row.given && row.textVersion === consentTextVersion) === true
  const give = useMutation({
    mutationFn: (purposes: readonly ConsentPurpose[]) =>
      Promise.all(purposes.map((purpose) => setConsent(purpose, true, consentTextVersion))),
    onSuccess: (rows) =>
      queries.setQueryData<Consent[]>(consentsKey, (before = []) => [
        ...before.filter(({ purpose }) => !rows.some((row) => row.purpose === purpose)),
        ...rows,
      ]),
  })
  return { given, missing: (purposes: readonly ConsentPurpose[]) => purposes.filter((purpose) => !given(purpose)), give }
}
