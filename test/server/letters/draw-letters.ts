/** `npm run letters -- --out DIR`: every letter as PDF and as PNG pages, to be looked at character by character. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/find-chromium.mjs'
import { letterPdf } from '../../../server/letters/letter-pdf'
import { sampleLetters } from './sample-letters'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'out/letters' }, only: { type: 'string' } } })
const out = path.resolve(values.out)
mkdirSync(out, { recursive: true })

const pages = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 1

/** Chromium shows a PDF only in a window, so it is given an invisible one. */
async function openBrowser(profile: string) {
  const { executablePath, env } = await findChromium()
  const args = ['--headless=new', '--no-sandbox', '--disable-gpu']
  const viewport = { width: 900, height: 1280 }
  return chromium.launchPersistentContext(profile, { executablePath, env: env as Record<string, string>, headless: false, args, viewport })
}

async function main() {
  const profile = mkdtempSync(path.join(tmpdir(), 'letters-'))
  const browser = await openBrowser(profile)
  try {
    for (const [name, letter] of Object.entries(sampleLetters())) {
      if (values.only && !name.includes(values.only)) continue
      const pdf = await letterPdf(letter)
      const file = path.join(out, `${name}.pdf`)
      writeFileSync(file, pdf)
      for (let page = 1; page <= pages(pdf); page += 1) {
        const window = await browser.newPage()
        await window.goto(`file://${file}#toolbar=0&navpanes=0&view=Fit&page=${page}`)
        await window.waitForTimeout(1500)
        await window.screenshot({ path: path.join(out, `${name}${page === 1 ? '' : `-${page}`}.png`) })
        await window.close()
      }
      process.stdout.write(`${name}: ${pages(pdf)} page(s)\n`)
    }
  } finally {
    await browser.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

void main()
