/** Typing into a box as either target hears it: the browser's change, or the mini program's input event. */
import { act, fireEvent } from '@testing-library/react'

export function typeInto(box: Element | null | undefined, value: string): void {
  if (!box) throw new Error('no box to type into')
  if (box.tagName === 'INPUT' || box.tagName === 'TEXTAREA') fireEvent.change(box, { target: { value } })
  else act(() => void box.dispatchEvent(new CustomEvent('input', { detail: { value } })))
}
