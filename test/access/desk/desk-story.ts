/**
 * A reviewer at the desk, by keyboard alone: refuses two things with advice, the order shows it to its applicant, who answers; then approves.
 * Issue 4, review desk.
 */
import type { Locator, Page } from 'playwright-core'
import type { Stage } from '../stage'
import { atDesk } from './desk-look'

const press = async (place: Locator) => {
  await place.focus()
  await place.press('Enter')
}
const write = async (page: Page, label: string, text: string) => {
  await page.getByRole('textbox', { name: label }).last().focus()
  await page.keyboard.type(text)
}
const expected = (what: string, found: unknown, wanted: unknown): string[] =>
  JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`]

type Progress = { word: string; reasons: { anchor: string; says: string; advice: string | null }[] }

/** What went otherwise than it should; nothing when all went well. */
export async function reviewerStory(page: Page, address: string, stage: Stage): Promise<string[]> {
  const { person, orderId } = stage.actor('reviewed')
  await atDesk(page, address, '')
  await press(page.getByRole('link', { name: orderId }))
  await page.getByRole('heading', { level: 1, name: /首次备案/ }).waitFor()

  await press(page.getByRole('button', { name: '写原因：网站名称' }))
  // The new reason is in focus: the reviewer chooses a usual sentence and goes on.
  await page.keyboard.press('End')
  await write(page, '例子', '，例如')
  await press(page.getByRole('tab', { name: /^材料/ }))
  await press(page.getByRole('button', { name: /^写原因：.*承诺书/ }))
  await write(page, '哪里不对', '承诺书没有按手印')
  await write(page, '怎么改', '请按手印后再拍一张')
  await press(page.getByRole('button', { name: '要求补充修改' }))
  await page.getByText('已退回，共 2 条原因').waitFor()

  const refused = await person.call<Progress>('GET', `/orders/${orderId}`)
  const offered = await page.getByRole('button', { name: '初审通过' }).count()
  const found = [
    ...expected('the applicant’s status', refused.word, '待您处理'),
    ...expected(
      'the reasons at their fields',
      refused.reasons.map(({ anchor, advice }) => [anchor, (advice ?? '') !== '']),
      [
        ['sites.0.siteName', true],
        ['materials.commitment-letter', true],
      ],
    ),
    ...expected('approving while the applicant has it is offered', offered, 0),
  ]

  await answerBoth(stage)
  await page.getByText('第 2 次提交', { exact: false }).first().waitFor()
  await press(page.getByRole('tab', { name: /^历次提交/ }))
  await page.getByText('小溪的风景摄影笔记').first().waitFor()
  await press(page.getByRole('button', { name: '初审通过' }))
  await page.getByText('初审通过了').waitFor()
  const approved = await person.call<Progress & { status: string }>('GET', `/orders/${orderId}`)
  return [...found, ...expected('the status in the end', approved.status, 'pending-authority-submission')]
}

/** The applicant changes the name, says why the letter is right, and hands it in again. */
async function answerBoth(stage: Stage): Promise<void> {
  const { person, orderId } = stage.actor('reviewed')
  type Draft = { revision: number; answers: { sites: Record<string, unknown>[]; replies?: unknown } }
  const { revision, answers } = await person.call<Draft>('GET', `/orders/${orderId}/answers`)
  answers.sites[0] = { ...answers.sites[0], siteName: '小溪的风景摄影笔记' }
  const note = { note: '手印在第二页', at: '2026-09-14T09:10:00+08:00' }
  answers.replies = { round: 1, byAnchor: { 'materials.commitment-letter': note } }
  const saved = await person.call('PUT', `/orders/${orderId}/answers`, { revision, answers })
  await person.call('POST', `/orders/${orderId}/submissions`, { revision: saved.revision })
}
