/** Runs inside the page: everything that is looked for there by itself. Findings are sentences with the place they were found at. */
import { runAxe } from './axe'
import { cutText, footerOverlap, sideways, smallTargets } from './layout'
import { actionables, nextFocus, operable, startKeyboard } from './reach'

export type Inspector = {
  axe: () => Promise<string[]>
  layout: () => string[]
  targets: () => string[]
  startKeyboard: () => number
  nextFocus: () => { key: string; visible: boolean } | undefined
  unreached: (seen: string[]) => string[]
  operable: () => { key: string; name: string; keys: string[] }[]
}

declare global {
  interface Window {
    inspector: Inspector
  }
}

export function openInspector(): void {
  window.inspector = {
    axe: runAxe,
    layout: () => [...sideways(), ...cutText(), ...footerOverlap()],
    targets: smallTargets,
    startKeyboard,
    nextFocus,
    unreached: (seen) =>
      actionables()
        .filter(({ key }) => !seen.includes(key))
        .map(({ name }) => name),
    operable,
  }
}
