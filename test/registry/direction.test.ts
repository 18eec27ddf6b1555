/** The direction lint guards the house; here each of its rules is broken once, so that none can sleep. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = process.cwd()

/** One forbidden import per rule: importing file, imported module. */
const breaches: Record<string, [from: string, imports: string]> = {
  'domain-knows-nobody': ['domain/a.ts', '../server/target'],
  'contract-knows-the-domain': ['contract/a.ts', '../server/target'],
  'server-knows-no-screen': ['server/a.ts', '../src/words/target'],
  'console-knows-no-server': ['console/a.ts', '../server/target'],
  'platform-lowest-shelf': ['src/platform/a.ts', '../store/target'],
  'services-no-store-pages': ['src/services/a.ts', '../store/target'],
  'store-no-screen': ['src/store/a.ts', '../components/target'],
  'components-draw-only': ['src/components/a.ts', '../store/target'],
  'hooks-no-screen': ['src/hooks/a.ts', '../components/target'],
  'pages-never-contract': ['src/pages/a.ts', '../../contract/target'],
  'words-alone': ['src/words/a.ts', '../store/target'],
  'nothing-imports-tests': ['server/b.ts', '../test/target'],
  'client-gets-one-province': ['src/pages/b.ts', '../../domain/provinces/target'],
  'server-clock-is-one': ['contract/b.ts', 'node:fs'],
  'domain-packages': ['domain/b.ts', 'react'],
  'host-imports-nothing-of-ours': ['test/support/weapp-host/a.ts', '../../../domain/target'],
  'taro-where-it-may-be': ['src/components/b.ts', '@tarojs/taro'],
  'query-where-it-may-be': ['src/services/b.ts', '@tanstack/react-query'],
  'views-where-they-may-be': ['src/services/c.ts', '@tarojs/components'],
  'engines-behind-ports': ['src/services/d.ts', 'tesseract.js'],
  'not-resolvable': ['src/services/e.ts', './nowhere'],
  'no-circular': ['server/circle-a.ts', './circle-b'],
}

let broken: Set<string>
let tree: string

beforeAll(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'direction-'))
  const put = (file: string, text: string) => {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(tree, file), text)
  }
  for (const room of [
    'domain',
    'domain/provinces',
    'contract',
    'server',
    'console',
    'src/words',
    'src/store',
    'src/components',
    'src/pages',
    'test',
  ])
    put(`${room}/target.ts`, 'export const target = 1\n')
  for (const [from, imports] of Object.values(breaches)) put(from, `import * as x from '${imports}'\nexport const y = x\n`)
  put('server/circle-b.ts', "import * as x from './circle-a'\nexport const z = x\n")
  cpSync(path.join(root, '.dependency-cruiser.cjs'), path.join(tree, '.dependency-cruiser.cjs'))
  cpSync(path.join(root, 'tsconfig.json'), path.join(tree, 'tsconfig.json'))
  cpSync(path.join(root, 'package.json'), path.join(tree, 'package.json'))
  symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'))
  broken = violations(tree)
}, 60_000)

afterAll(() => rmSync(tree, { recursive: true, force: true }))

/** Names of the rules that the cruiser finds broken in a tree. */
function violations(directory: string): Set<string> {
  const bin = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [
    bin,
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'domain',
    'contract',
    'server',
    'console',
    'src',
    'test',
  ]
  let text: string
  try {
    text = execFileSync(process.execPath, args, { cwd: directory, encoding: 'utf8', maxBuffer: 64e6, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (failure) {
    text = (failure as { stdout: string }).stdout
  }
  const report = JSON.parse(text) as { summary: { violations: { rule: { name: string } }[] } }
  return new Set(report.summary.violations.map((violation) => violation.rule.name))
}

test.each(Object.keys(breaches))('a breach of %s is found', (rule) => {
  expect(broken).toContain(rule)
})

test('every rule of the configuration is broken once here', async () => {
  const { default: configuration } = (await import(path.join(root, '.dependency-cruiser.cjs'))) as {
    default: { forbidden: { name: string }[] }
  }
  expect(configuration.forbidden.map((rule) => rule.name).sort()).toEqual(Object.keys(breaches).sort())
})
