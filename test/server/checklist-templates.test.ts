// Every template that 备案前看一看 offers can be opened by anybody, as a PDF (spec A21, A38, K1).
import { checklistOf } from '@domain/checklist/checklist'
import { filingTypeIds } from '@domain/filing-types/filing-type'
import { policy2021 } from '@domain/policies/2021'
import { provinceRules, provinces } from '@domain/provinces/registry'
import { serverForFile } from './support/server-for-file'

const test = serverForFile()
const now = '2026-09-14T09:00:00+08:00'

/** One province and nature for each letter that any checklist offers. */
function letters(): Map<string, string> {
  const found = new Map<string, string>()
  for (const { code } of provinces())
    for (const nature of ['individual', 'enterprise'])
      for (const filingType of filingTypeIds) {
        const rules = provinceRules(code)
        if (!rules) continue
        const { papers, situations } = checklistOf({ filingType, provinceRules: rules, nature, policy: policy2021, now })
        for (const { material, template } of [...papers, ...situations.flatMap((one) => one.papers)])
          if (template && !found.has(material)) found.set(material, `/api/letters/${material}/blank?province=${code}&nature=${nature}`)
      }
  return found
}

it('opens each of them without a session', async () => {
  const wanted = letters()
  expect(wanted.size).toBeGreaterThan(4)
  for (const [material, url] of wanted) {
    const answer = await test.app.inject({ method: 'GET', url })
    expect([material, answer.statusCode, answer.headers['content-type']]).toEqual([material, 200, 'application/pdf'])
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  }
}, 180_000)
