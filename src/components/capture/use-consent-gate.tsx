/** Asks for the consents that an action needs and that were not given yet, then goes on with the action in the same tap. */
import { consentTexts } from '@domain/privacy/consent-texts'
import { type ReactNode, useState } from 'react'
import { showToast } from '@/components/ui/toast'
import { ConsentSheet, type ConsentText } from './consent-sheet'

type Purpose = keyof typeof consentTexts
type Proceed = (consented: Promise<unknown>) => void
type Asked<P> = { purposes: readonly P[]; proceed: Proceed; onRefuse?: (() => void) | undefined }
/** Whose ledger the words go into. `refused`: what is said when the person does not agree. */
export type Ledger<P> = {
  missing: (purposes: readonly P[]) => P[]
  give: (purposes: readonly P[]) => Promise<unknown>
  refused: string
}
export type ConsentGate<P> = { gate: ReactNode; ask: (purposes: readonly P[], proceed: Proceed, onRefuse?: () => void) => void }

/** `ask` runs `proceed` at once when everything was agreed to before; `gate` has to be drawn on the page. */
export function useGateTo<P extends Purpose>({ missing, give, refused }: Ledger<P>): ConsentGate<P> {
  const [asked, setAsked] = useState<Asked<P>>()
  const ask = (purposes: readonly P[], proceed: Proceed, onRefuse?: () => void) => {
    const left = missing(purposes)
    if (left.length) setAsked({ purposes: left, proceed, onRefuse })
    else proceed(Promise.resolve())
  }
  const agree = () => {
    if (!asked) return
    setAsked(undefined)
    // The chooser of a browser opens only within the tap itself, so the consent travels while the person picks.
    asked.proceed(give(asked.purposes))
  }
  const refuse = () => {
    asked?.onRefuse?.()
    setAsked(undefined)
    showToast(refused)
  }
  const purposes: readonly Purpose[] = asked?.purposes ?? []
  const texts: readonly ConsentText[] = purposes.map((purpose) => ({ purpose, ...consentTexts[purpose] }))
  return { ask, gate: asked ? <ConsentSheet open texts={texts} onAgree={agree} onRefuse={refuse} /> : null }
}
