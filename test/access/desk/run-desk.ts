/** The review desk in the access run: every page in every state, then a reviewer's story by keyboard. */
import type { Browser } from 'playwright-core'
import type { Stage } from '../stage'
import { atDesk, calm, lookAtDesk, openDesk } from './desk-look'
import { reviewerStory } from './desk-story'
import { tokenIsAsked } from './desk-token'
import { type DeskVisit, deskVisits } from './desk-visits'

/** `look` is called with what was looked at and tells what was found. */
type Tell = (what: string, look: () => Promise<string[]>) => Promise<void>

export async function lookAtReviewDesk(browser: Browser, address: string, stage: Stage, tell: Tell, only?: string): Promise<void> {
  const context = await openDesk(browser)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`the page threw: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) troubles.push(message.text().slice(0, 160))
  })
  const visit = async ({ path, act }: DeskVisit) => {
    // Two visits of one page differ in their fragment only: the page begins anew.
    await page.goto('about:blank')
    await atDesk(page, address, path(stage))
    await act?.(page)
    await calm(page)
    return [...(await lookAtDesk(page)), ...troubles.splice(0)]
  }
  try {
    for (const one of deskVisits) if (!only || `desk, ${one.name}`.includes(only)) await tell(`desk, ${one.name}`, () => visit(one))
    if (!only || 'desk, the token'.includes(only))
      await tell('desk, the token is asked for where one is set', async () => [
        ...(await tokenIsAsked(page, address, lookAtDesk)),
        ...troubles.splice(0),
      ])
    if (!only || 'desk, a reviewer'.includes(only))
      await tell('desk, a reviewer refuses two things and approves, by keyboard', async () => [
        ...(await reviewerStory(page, address, stage)),
        ...troubles.splice(0),
      ])
  } finally {
    await context.close()
  }
}
