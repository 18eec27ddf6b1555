/** J8: a new phone for a site's responsible person: 变更网站 in 四川; the same wish in 江苏 becomes 变更备案, with the reason (spec H, K4). */
import { submit, verifyBySms } from './chapters/after-submission'
import { handIn, recordIdentityCheck } from './chapters/capture'
import { begin, openOrder, openRecords } from './chapters/filed'
import { draftOf, filmed, preparer, typeIn } from './chapters/prepared'
import { signIn } from './chapters/sign-in'
import { expectEqual, type Journey, type Stage } from './journey'
import { letter } from './pictures'

const institute = { phone: '13800138015', number: '蜀ICP备19000015号', site: '示例研究院门户' }
const newPhone = '13800138027'

async function inSichuan(stage: Stage): Promise<void> {
  const { driver, world, folder, seed } = stage
  await world.reset('maximal')
  await signIn(stage, institute.phone)
  await openRecords(stage, institute.number)
  await begin(stage, institute.site, '变更网站')
  await driver.see('这次要修改哪些网站')
  await driver.tap('选好了，开始修改')
  await driver.see('网站名称')
  await driver.tap('下一步：网站负责人')
  // MIIT's list of 2021 does not reach 192: said at the field, with the list's date.
  await driver.type('联系方式1', '19200138027')
  await driver.see('192', { in: '联系方式1' })
  await driver.screenshot('segment-192')
  await driver.type('联系方式1', newPhone)
  // What the record does not hold and a change asks for.
  await driver.type('负责人证件有效期起始日期', '2016-05-01')
  await driver.type('负责人证件有效期截止日期', '2036-05-01')
  await driver.type('邮箱', 'li-wu@sample-institute-demo.cn')
  await driver.tap('下一步：视频核身')
  await recordIdentityCheck(stage)
  await driver.tap('下一步：上传材料')
  // 李五 is not the legal representative (K4); nobody's certificate is asked for again.
  await handIn(driver, '网站负责人授权书', await letter(folder, '赵苑', '网站负责人授权书', seed, '2026-09-10', '成都示例研究院'), true)
  await driver.type('签署日期@网站负责人授权书', '2026-09-10')
  await driver.notSee('网站负责人证件正面', { within: 0 })
  await driver.tap('下一步：信息预览')
  await driver.see('138 0013 8027')
  await driver.screenshot('diff')
  await submit(driver)
  await world.advance({ workdays: 2 })
  await world.advance({ minutes: 70 })
  expectEqual(await world.codes(newPhone), 1, 'the new number is texted')
  await driver.reload()
  await openOrder(stage, '变更')
  await verifyBySms(stage, newPhone, '129036')
  await driver.tap('返回备案进度')
  await driver.see('管局审核中')
  await world.advance({ workdays: 20 })
  await driver.reload()
  await openOrder(stage, '变更')
  await driver.see('已通过')
  const { authority } = (await world.get()) as Records
  const site = authority.subjects.find(({ filingNumber }) => filingNumber === institute.number)?.sites[0]
  expectEqual(site?.person?.phone, newPhone, 'the phone on record')
}

type Records = { authority: { subjects: { filingNumber: string; sites: { person?: { phone: string } }[] }[] } }

async function inJiangsu(stage: Stage): Promise<void> {
  const { driver, world } = stage
  await world.reset('maximal')
  await signIn(stage, '13800138026')
  await openRecords(stage, '苏ICP备19000026号')
  await driver.tap('更多操作：栖迟文化')
  await driver.see('变更网站')
  await driver.see('江苏')
  await driver.screenshot('becomes')
  await driver.tap('办理变更备案')
  await driver.see('这次要修改哪些网站')
}

type Filed = { authority: { subjects: { filingNumber: string; sites: object[] }[] } }

/** The institute with six sites on record. */
async function sixSites({ world }: Stage): Promise<string[]> {
  const { authority, ...rest } = (await world.get()) as unknown as Filed
  const names = ['一', '二', '三', '四', '五', '六'].map((n) => `示例研究院文库${n}`)
  const subjects = authority.subjects.map((subject) =>
    subject.filingNumber === institute.number
      ? {
          ...subject,
          sites: names.map((name, n) => ({
            ...subject.sites[0],
            filingNumber: `${institute.number}-${n + 1}`,
            name,
            domains: [`institute-library-${n + 1}-demo.cn`],
          })),
        }
      : subject,
  )
  await world.put({ ...rest, authority: { ...authority, subjects } })
  return names
}

/** More than five domains in one change: 四川 wants a stamped statement of what each is for. */
async function statement(stage: Stage): Promise<void> {
  const { driver, world, folder, seed } = stage
  await world.reset('maximal')
  const names = await sixSites(stage)
  await signIn(stage, institute.phone)
  await openRecords(stage, institute.number)
  await begin(stage, '成*****院', '变更备案')
  for (const name of names) await driver.tick(`选择${name}`)
  await driver.screenshot('six-sites')
  await driver.tap('选好了，开始修改')
  await driver.see('单位名称')
  await driver.see('已自动保存', { within: 20_000 })
  const person = await preparer(stage, institute.phone)
  const orderId = await draftOf(person)
  await typeIn(person, orderId, (answers) => ({
    ...answers,
    sites: answers.sites.map((site) => ({ ...site, siteRemark: '介绍本院的研究资料', preApprovalTypes: ['none'] })),
  }))
  await filmed(person, orderId, stage)
  await driver.reload()
  await driver.open(`/pages/filing/identity-check/index?orderId=${orderId}`)
  await driver.see('已通过核身', { within: 20_000 })
  await driver.tap('下一步：上传材料')
  await driver.see('四川', { in: '域名用途说明' })
  await driver.notSee('主体负责人证件正面', { within: 0 })
  await handIn(driver, '域名用途说明', await letter(folder, '赵苑', '域名用途说明', seed, '2026-09-10', '成都示例研究院'), true)
  await driver.type('签署日期@域名用途说明', '2026-09-10')
  await driver.screenshot('statement')
}

export const changeSite: readonly Journey[] = [
  { name: 'J8: a new phone for the site’s person in 四川', run: inSichuan },
  { name: 'J8: six sites in one change want a stamped statement', run: statement },
  { name: 'J8 in 江苏: 变更网站 becomes 变更备案', run: inJiangsu },
]
