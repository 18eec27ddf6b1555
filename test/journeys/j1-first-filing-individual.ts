/** J1: an individual in 广东 files for the first time (spec H as mended in K4). */
import { linXiaoxi } from '../../server/seed/sample-certificates/sample-person'
import { signIn } from './chapters/sign-in'
import { drawnApplicant } from './drawn'
import { type Applicant, byPhotograph, byTyping } from './individual-story'
import { expectEqual, type Journey, type Stage } from './journey'

const applicant: Applicant = {
  person: linXiaoxi,
  phone: '13800138001',
  emergencyPhone: '13900139001',
  email: 'xiaoxi@example.cn',
  region: ['广东省', '深圳市', '南山区'],
  domain: 'xiaoxi-notes-demo.cn',
  server: '203.0.113.7',
  siteName: '小溪的摄影笔记',
  siteRemark: '网站记录个人拍摄的风景照片和拍摄心得，不涉及经营活动',
}

/** What J1 expects on the last page (spec H): the numbers, the entity's number in the footer of a 广东 site, the police's own filing. */
async function approved({ driver }: Stage): Promise<void> {
  await driver.see('粤ICP备')
  await driver.see('放到网站页面底部')
  const texts = await driver.texts()
  const [number] = /粤ICP备\d{8,10}号/.exec(texts) ?? []
  if (!number) throw new Error(`no number on the page:\n${texts}`)
  await driver.see(`${number}-1`)
  await driver.see(`>${number}</a>`)
  await driver.see('公安备案')
  await driver.screenshot('approved')
}

/** Every step was told once, the police's filing on the day and again on day 20 (K4); another phone shows the same state. */
async function toldAndTheSameElsewhere({ world, phoneOf }: Stage): Promise<void> {
  const told = await world.inbox(applicant.phone, 'app')
  const days = (event: string) => told.filter((message) => message.event === event).map(({ at }) => at.slice(0, 10))
  for (const event of ['order.submitted', 'order.initialApproved', 'order.submittedToAuthority', 'order.approved'])
    expectEqual(days(event).length, 1, `messages about ${event}`)
  expectEqual(days('postApproval.publicSecurity30Days').join(), '2026-09-28,2026-10-18', 'days of the reminder')
  const other = await phoneOf('second')
  await signIn({ driver: other, world }, applicant.phone)
  await other.tap('备案进度')
  // Home names the domain as well; the card of the list is meant.
  await other.see('已结束')
  await other.tap(applicant.domain)
  await other.see('已通过')
  await other.see('粤ICP备')
}

export const firstFilingIndividual: readonly Journey[] = [
  {
    name: 'J1 by typing: a person drawn from the seed',
    run: async (stage) => {
      const drawn = drawnApplicant(stage.seed, applicant)
      await stage.world.put(drawn.world)
      await byTyping(stage, drawn.applicant)
      await approved(stage)
    },
  },
  {
    name: 'J1: 林小溪 files by photograph',
    run: async (stage) => {
      await byPhotograph(stage, applicant)
      await approved(stage)
      await toldAndTheSameElsewhere(stage)
    },
  },
]
