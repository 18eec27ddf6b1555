// `npm run size`: what a phone has to load, against its budget. WeChat refuses a main package over 2 MB; ours are lower on purpose.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.mjs'

const root = path.resolve(import.meta.dirname, '..')
const KB = 1024
const budgets = { weappMain: 700 * KB, weappSubpackage: 2048 * KB, h5First: 160 * KB }

const filesBelow = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(file).isDirectory() ? filesBelow(file) : [file]
  })
const bytesOf = (files) => files.reduce((sum, file) => sum + statSync(file).size, 0)

/** Bytes of the mini program outside and inside its subpackages. */
function weapp() {
  const dist = path.join(root, 'dist/weapp')
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8'))
  const roots = (app.subPackages ?? app.subpackages ?? []).map((one) => one.root.replace(/\/$/, ''))
  const files = filesBelow(dist)
  const inside = (folder) => files.filter((file) => path.relative(dist, file).startsWith(`${folder}${path.sep}`))
  const sub = roots.map((folder) => ({ folder, bytes: bytesOf(inside(folder)) }))
  return { main: bytesOf(files) - sub.reduce((sum, one) => sum + one.bytes, 0), sub }
}

/** Bytes (gzip) of the js and css that a browser asks for, left alone with the first page. */
async function h5First() {
  const dist = path.join(root, 'dist/h5')
  const asked = new Set()
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = path.join(dist, name === '/' ? 'index.html' : name)
    if (!file.startsWith(dist) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end()
      return
    }
    if (/\.(js|css)$/.test(file)) asked.add(file)
    const type = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }[path.extname(file)]
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(readFileSync(file))
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  const browser = await chromium.launch({ ...(await findChromium()), args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await page.getByText('开始备案').first().waitFor({ timeout: 20_000 })
    await page.waitForLoadState('networkidle')
  } finally {
    await browser.close()
    server.close()
  }
  return [...asked].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0)
}

const lines = []
let over = false
function line(name, bytes, budget) {
  const bad = bytes > budget
  over ||= bad
  lines.push(`${bad ? 'OVER ' : 'ok   '} ${name}: ${(bytes / KB).toFixed(1)} KB of ${budget / KB} KB`)
}
const { main, sub } = weapp()
line('weapp main package', main, budgets.weappMain)
for (const one of sub) line(`weapp subpackage ${one.folder}`, one.bytes, budgets.weappSubpackage)
const first = await h5First()
line('h5 first page (gzip)', first, budgets.h5First)
process.stdout.write(`${lines.join('\n')}\n`)
process.stdout.write(
  `weapp main ${(main / KB).toFixed(0)} KB, h5 first page ${(first / KB).toFixed(0)} KB gzip${over ? ', over budget' : ''}\n`,
)
process.exit(over ? 1 : 0)
