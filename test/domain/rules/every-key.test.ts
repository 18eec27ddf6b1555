/** No kind of rule without rows: each of the 57 keys is broken, obeyed or kept, province by province, in a file beside this one. Source: spec D, K5. */
import { readdirSync, readFileSync } from 'node:fs'
import { ruleKeyIds } from '@domain/rules/rule-keys'

const here = 'test/domain/rules'
const rowsOf = readdirSync(here)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(`${here}/${file}`, 'utf8').matchAll(/\b(?:everyProvince|kept)\(\s*'(\w+)'/g)].map(([, key]) => key))

test('every key has its rows, once', () => {
  expect(ruleKeyIds).toHaveLength(57)
  expect([...new Set(rowsOf)].sort()).toEqual([...ruleKeyIds].sort())
})
