/** Filing at the computer in the access run: every page in every state at both sizes of a screen, then a filing by keyboard alone. */
import type { Browser } from 'playwright-core'
import type { World } from '../../journeys/world'
import { lookAtDesk } from '../desk/desk-look'
import type { Stage } from '../stage'
import { atConsole, openComputer } from './console-look'
import { consoleVisits } from './console-visits'
import { walkByKeyboard } from './keyboard-walk'

/** `look` is called with what was looked at and tells what was found. */
type Tell = (what: string, look: () => Promise<string[]>) => Promise<void>

export async function lookAtConsole(browser: Browser, address: string, stage: Stage, world: World, tell: Tell, only?: string) {
  const page = await openComputer(browser)
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`the page threw: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) troubles.push(message.text().slice(0, 160))
  })
  const chosen = (what: string) => !only || what.includes(only)
  try {
    for (const visit of consoleVisits) {
      const what = `computer, ${visit.name}`
      if (!chosen(what)) continue
      await tell(what, async () => {
        await atConsole(page, address, stage, visit)
        return [...(await lookAtDesk(page)), ...troubles.splice(0)]
      })
    }
    const walk = 'computer, signing in and beginning a filing by keyboard alone'
    if (chosen(walk)) await tell(walk, async () => [...(await walkByKeyboard(page, address, world)), ...troubles.splice(0)])
  } finally {
    await page.context().close()
  }
}
