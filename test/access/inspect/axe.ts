/** axe over what is on the screen; only what it calls serious or critical. */
import type axe from 'axe-core'

export async function runAxe(): Promise<string[]> {
  const found = await (window as unknown as { axe: typeof axe }).axe.run(inFront(), {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  })
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => `axe ${impact} ${id}: ${nodes.slice(0, 3).map(placeOf).join(' | ')}`)
}

/** An open dialog is all there is: nobody sees or reaches what it covers, and each page is looked at without one too. */
const inFront = (): Element | Document => document.querySelector('[aria-modal=true]') ?? document

function placeOf(node: axe.NodeResult): string {
  const colours = node.any.find(({ id }) => id === 'color-contrast')?.data as
    | { contrastRatio?: number; fgColor?: string; bgColor?: string }
    | undefined
  const ratio = colours?.contrastRatio ? ` ${colours.fgColor} on ${colours.bgColor} = ${colours.contrastRatio}` : ''
  return `${node.html.slice(0, 120)}${ratio}`
}
