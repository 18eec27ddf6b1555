/** The account's own data: everything held as a file, and deletion of it all. */
import { consentTextVersion } from '@domain/privacy/consent-texts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ConsentPurpose, deleteAccount, exportAccount, listConsents, setConsent } from '@/services/account'
import { forgetSession } from '@/store/session-store'
import { consentsKey } from './use-consents'

export const useExport = () => useMutation({ mutationFn: exportAccount })

/** Deletes the account; afterwards this device holds nothing either. */
export function useDeleteAccount() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: deleteAccount,
    onSuccess: () => {
      forgetSession()
      queries.clear()
    },
  })
}

/** What was agreed to, as a list with its failures. */
export const useConsentLedger = () => useQuery({ queryKey: consentsKey, queryFn: listConsents })

/** Takes a consent back; what needed it asks again next time. */
export function useWithdrawConsent() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (purpose: ConsentPurpose) => setConsent(purpose, false, consentTextVersion),
    onSuccess: () => queries.invalidateQueries({ queryKey: consentsKey }),
  })
}
