/** A mini program of a few lines on a phone: shows what WeChat does with a call, without anything of ours in between. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { temporaryFolder } from '../../support/browser/chromium'
import { serveMiniProgram } from '../../support/weapp-host/serve'

/** `says`: what stands in the program's line of text. `tap` answers what stands there a moment later. */
export type Phone = { says: () => Promise<string>; tap: (text: string) => Promise<string>; page: Page }

export type ProgramFiles = Record<string, string>

export async function withProgram(browser: Browser, files: ProgramFiles, work: (phone: Phone) => Promise<void>): Promise<void> {
  const dist = await temporaryFolder('mini-program')
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dist, name)), { recursive: true })
    await writeFile(path.join(dist, name), content)
  }
  const program = await serveMiniProgram(dist)
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  try {
    const made = await context.newPage()
    await made.goto(program.address)
    const shown = made.locator('.host-frame:not([hidden])')
    const says = async () => (await shown.locator('.says').textContent({ timeout: 5000 })) ?? ''
    await says()
    await work({
      page: made,
      says,
      tap: async (text) => {
        await shown.getByText(text, { exact: true }).click({ timeout: 5000 })
        await made.waitForTimeout(120)
        return says()
      },
    })
  } finally {
    await context.close()
    await program.close()
  }
}
