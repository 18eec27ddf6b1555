// `npm run build:console`: the pages for a desk (review desk, the sandbox's authority) into dist/console; then looks at what came out.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist/console')
const began = Date.now()
// The Taro builds leave NODE_ENV as they like; React must be the small one here.
process.env.NODE_ENV = 'production'
await build({ configFile: path.join(root, 'console/vite.config.ts'), mode: 'production', logLevel: 'warn' })

const filesBelow = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(file).isDirectory() ? filesBelow(file) : [file]
  })
const files = filesBelow(dist)
const fails = []
const pages = files.filter((file) => file.endsWith('.html'))
if (!pages.length) fails.push('no page was built')
for (const page of pages) {
  const html = readFileSync(page, 'utf8')
  const asked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file)
  if (!asked.some((file) => file.endsWith('.js'))) fails.push(`${page} asks for no script`)
  for (const file of asked) if (!existsSync(path.join(dist, file))) fails.push(`${file} is asked for and missing`)
  // Our pages run no inline script: the policy of server/http/headers.ts would refuse it.
  if (/<script(?![^>]*\ssrc=)/.test(html)) fails.push(`${page} holds an inline script`)
}
if (fails.length) {
  process.stderr.write(`${fails.join('\n')}\n`)
  process.exit(1)
}
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
process.stdout.write(
  `console built in ${((Date.now() - began) / 1000).toFixed(1)} s: ${pages.length} pages, ${files.length} files, ${(bytes / 1024).toFixed(0)} KB\n`,
)
