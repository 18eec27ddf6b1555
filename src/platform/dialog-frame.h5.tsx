/** The inside of a sheet or dialog in the browser: Tab stays within it, Escape closes it, focus goes back to where it came from. */
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { DialogFrameProps } from './dialog-frame-types'

const reachable = 'button:not([disabled]),input,textarea,select,a[href],[tabindex]:not([tabindex="-1"])'

/** What scrolls and holds nothing to press is scrolled by the arrow keys: it takes the focus itself. */
function openToKeys(frame: HTMLElement): void {
  for (const body of frame.querySelectorAll('.sheet__body')) {
    if (body.querySelector(reachable)) continue
    body.setAttribute('tabindex', '0')
    body.setAttribute('data-scrolls', 'by-arrow-keys')
  }
}

export function DialogFrame({ label, onClose, className, children, alert }: DialogFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    const enter = () => {
      if (frame.current) openToKeys(frame.current)
      if (!frame.current?.contains(document.activeElement)) frame.current?.focus()
    }
    enter()
    // A sheet that is still sliding in cannot take the focus yet.
    const timer = setTimeout(enter, 60)
    return () => {
      clearTimeout(timer)
      before?.focus?.()
    }
  }, [])
  // What was pressed may be gone with what it did: the focus stays in the dialog, not on the page behind it.
  useEffect(() => {
    if (document.activeElement === document.body) frame.current?.focus()
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    if (event.key !== 'Tab') return
    const stops = [...(frame.current?.querySelectorAll<HTMLElement>(reachable) ?? [])].filter((stop) => stop.offsetParent !== null)
    const first = stops[0]
    const last = stops[stops.length - 1]
    const here = document.activeElement
    if (event.shiftKey && (here === first || here === frame.current)) {
      event.preventDefault()
      last?.focus()
    } else if (!event.shiftKey && here === last) {
      event.preventDefault()
      first?.focus()
    }
  }
  // Two spellings of one element, so that the role is a literal for the linter and for readers.
  const common = { ref: frame, className: `dialog-frame ${className ?? ''}`, 'aria-label': label, tabIndex: -1, onKeyDown }
  return alert ? (
    <div role="alertdialog" aria-modal="true" {...common}>
      {children}
    </div>
  ) : (
    <div role="dialog" aria-modal="true" {...common}>
      {children}
    </div>
  )
}
