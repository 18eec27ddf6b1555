/** Habits of the house that no linter knows: each is a pattern, where it is forbidden, and an example that shows it can be found. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

type Habit = { name: string; forbidden: RegExp; rooms: RegExp; but?: RegExp; example: string }

const habits: Habit[] = [
  {
    name: 'the domain asks no clock',
    forbidden: /Date\.now\(|new Date\(\)|\bdayjs\(\)/,
    rooms: /^domain\//,
    example: 'const now = Date.now()',
  },
  { name: 'the domain throws no dice', forbidden: /Math\.random\(/, rooms: /^domain\//, example: 'Math.random()' },
  { name: 'the domain reads no environment', forbidden: /process\.env/, rooms: /^(domain|contract)\//, example: 'process.env.X' },
  {
    name: 'the server has one clock',
    forbidden: /Date\.now\(|new Date\(\)|\bdayjs\(\)/,
    rooms: /^server\//,
    but: /^server\/clock\.ts$/,
    example: 'new Date()',
  },
  {
    name: 'platform differences live in src/platform',
    forbidden: /TARO_ENV/,
    rooms: /^src\//,
    but: /^src\/platform\//,
    example: 'process.env.TARO_ENV',
  },
  {
    name: 'only the small zod travels',
    forbidden: /from ['"]zod(\/mini)?['"]/,
    rooms: /^(src|domain|contract|console)\//,
    but: /^domain\/zod\.ts$/,
    example: "import { z } from 'zod'",
  },
  {
    name: 'nothing talks to the console',
    forbidden: /\bconsole\.(log|debug)\(/,
    rooms: /^(src|domain|contract|server|console)\//,
    example: 'console.log(1)',
  },
  {
    name: 'no unfinished notes',
    forbidden: /\b(TODO|FIXME|XXX|HACK)\b/,
    rooms: /^(src|domain|contract|server|console|bench|scripts)\//,
    example: '// TODO later',
  },
  {
    name: 'types are not silenced',
    forbidden: /@ts-(ignore|nocheck)|\bas any\b|: any\b/,
    rooms: /^(src|domain|contract|server|console|bench)\//,
    example: 'x as any',
  },
  {
    name: 'no test sleeps',
    forbidden: /\b(test|it|describe)\.(only|skip)\(|\bxit\(|\bxdescribe\(/,
    rooms: /^test\//,
    but: /^test\/registry\/house-rules/,
    example: 'test.only(',
  },
  {
    name: 'no machine is named',
    forbidden: /['"`(\s]\/(home|work|Users)\/\w/,
    rooms: /./,
    but: /^test\/registry\/house-rules/,
    example: " '/home/somebody",
  },
]

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs|cjs|js|md|json|scss|css)$/.test(file) && !file.endsWith('package-lock.json'))

const code = files.filter((file) => /\.(ts|tsx)$/.test(file))
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n')

test.each(habits)('$name', ({ forbidden, rooms, but, example }) => {
  expect(example).toMatch(forbidden)
  const found = files
    .filter((file) => rooms.test(file) && !but?.test(file))
    .flatMap((file) => linesOf(file).flatMap((line, i) => (forbidden.test(line) ? [`${file}:${i + 1} ${line.trim().slice(0, 80)}`] : [])))
  expect(found).toEqual([])
})

test('rooms have names of their own', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.[jt]sx?$)/.test(file))).toEqual([])
})

test('platform suffixes live on the lowest shelf and stay short', () => {
  const suffixed = code.filter((file) => /\.(h5|weapp)\.tsx?$/.test(file))
  expect(suffixed.filter((file) => !file.startsWith('src/platform/'))).toEqual([])
  expect(suffixed.filter((file) => linesOf(file).length > 120)).toEqual([])
})

test('no file of code is longer than 300 lines; tables of data are exempt', () => {
  const tables = /^(domain\/(provinces|regions|calendar)|server\/seed|test|bench)\//
  const long = code.filter((file) => !tables.test(file) && linesOf(file).length > 300)
  expect(long).toEqual([])
})

test('the median file of code is at most 60 lines', () => {
  const lengths = code
    .filter((file) => !/^test\//.test(file))
    .map((file) => linesOf(file).length)
    .sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
})
