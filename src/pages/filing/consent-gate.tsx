/** Asks for the consents that an action needs and that were not given yet, then goes on with the action in the same tap. */

import { consentTexts } from '@domain/privacy/consent-texts'
import { type ReactNode, useState } from 'react'
import { ConsentSheet, type ConsentText } from '@/components/capture/consent-sheet'
import { showToast } from '@/components/ui/toast'
import { useConsents } from '@/hooks/use-consents'
import type { ConsentPurpose } from '@/services/account'

type Proceed = (consented: Promise<unknown>) => void
type Asked = { purposes: readonly ConsentPurpose[]; proceed: Proceed; onRefuse?: (() => void) | undefined }

/** `ask` runs `proceed` at once when everything was agreed to before; `gate` has to be drawn on the page. */
export function useConsentGate(): {
  gate: ReactNode
  ask: (purposes: readonly ConsentPurpose[], proceed: Proceed, onRefuse?: () => void) => void
} {
  const { missing, give } = useConsents()
  const [asked, setAsked] = useState<Asked>()
  const ask = (purposes: readonly ConsentPurpose[], proceed: Proceed, onRefuse?: () => void) => {
    const left = missing(purposes)
    if (left.length) setAsked({ purposes: left, proceed, onRefuse })
    else proceed(Promise.resolve())
  }
  const agree = () => {
    if (!asked) return
    setAsked(undefined)
    // The chooser of a browser opens only within the tap itself, so the consent travels while the person picks.
    asked.proceed(give.mutateAsync(asked.purposes))
  }
  const refuse = () => {
    asked?.onRefuse?.()
    setAsked(undefined)
    showToast('没有同意，什么都没有发送。可以先填别的内容。')
  }
  const texts: readonly ConsentText[] = asked?.purposes.map((purpose) => ({ purpose, ...consentTexts[purpose] })) ?? []
  return { ask, gate: asked ? <ConsentSheet open texts={texts} onAgree={agree} onRefuse={refuse} /> : null }
}
