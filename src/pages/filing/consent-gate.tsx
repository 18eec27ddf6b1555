/** The consents that an action of the filing needs, from the account's own ledger. */
import { type ConsentGate, useGateTo } from '@/components/capture/use-consent-gate'
import { useConsents } from '@/hooks/use-consents'
import type { ConsentPurpose } from '@/services/account'

/** `ask` runs its action at once when everything was agreed to before; `gate` has to be drawn on the page. */
export function useConsentGate(): ConsentGate<ConsentPurpose> {
  const { missing, give } = useConsents()
  return useGateTo({ missing, give: give.mutateAsync, refused: '没有同意，什么都没有发送。可以先填别的内容。' })
}
