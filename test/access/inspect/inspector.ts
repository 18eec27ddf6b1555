/** Runs inside the page: everything that is looked for there by itself. Findings are sentences with the place they were found at. */
import { runAxe } from './axe'
import { contentHeight, cutText, footerOverlap, sideways, smallTargets } from './layout'
import { actionables, type Focus, focusPath, operable, startKeyboard } from './reach'

export type Inspector = {
  axe: () => Promise<string[]>
  layout: () => string[]
  targets: () => string[]
  startKeyboard: () => number
  focusPath: () => Focus[]
  height: () => number
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
    focusPath,
    height: contentHeight,
    unreached: (seen) =>
      actionables()
        .filter(({ key }) => !seen.includes(key))
        .map(({ name }) => name),
    operable,
  }
}
