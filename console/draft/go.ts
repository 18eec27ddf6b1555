/** Going to a question: from the list of problems, from the preview, from the phone's last place. */
import type { Anchor } from '@domain/filing/anchor'
import type { StepId } from '@domain/steps/step-id'
import { createContext, useContext } from 'react'
import { controlId, fieldId } from './fields/field-props'

/** Opens a step, and there the field. */
export type Go = (step: StepId, anchor?: Anchor) => void

const Going = createContext<Go>(() => undefined)
export const GoProvider = Going.Provider
export const useGo = (): Go => useContext(Going)

/** Brings a field into sight and puts the cursor into it; false while it is not on the page. */
export function comeTo(anchor: Anchor): boolean {
  const field = document.getElementById(fieldId(anchor))
  if (!field) return false
  field.scrollIntoView({ block: 'center' })
  const control =
    document.getElementById(controlId(anchor)) ?? field.querySelector<HTMLElement>('input, textarea, button, a[href], [tabindex]')
  control?.focus({ preventScroll: true })
  return true
}
