// `npm run size`: what a phone has to load, against its budget. WeChat refuses a main package over 2 MB; ours are lower on purpose.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

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

/** What index.html asks for before the first input, gzipped, plus the chunk of the first page. */
function h5() {
  const dist = path.join(root, 'dist/h5')
  const html = readFileSync(path.join(dist, 'index.html'), 'utf8')
  const asked = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1])
  const measured = path.join(root, 'dist/h5-first-page.json')
  const files = existsSync(measured) ? JSON.parse(readFileSync(measured, 'utf8')) : asked
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length, 0)
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
const first = h5()
line('h5 first page (gzip)', first, budgets.h5First)
process.stdout.write(`${lines.join('\n')}\n`)
process.stdout.write(
  `weapp main ${(main / KB).toFixed(0)} KB, h5 first page ${(first / KB).toFixed(0)} KB gzip${over ? ', over budget' : ''}\n`,
)
process.exit(over ? 1 : 0)
