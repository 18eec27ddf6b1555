/** J6: moving a site's access to here. a: the recorded phone is disused, both ways out; b: the subject is here, one-click access (spec H). */

import { linXiaoxi } from '../../server/seed/sample-certificates/sample-person'
import { submit, verifyBySms } from './chapters/after-submission'
import { handIn, recordIdentityCheck } from './chapters/capture'
import { begin, openOrder, openRecords } from './chapters/filed'
import { signIn } from './chapters/sign-in'
import { expectEqual, type Journey, type Stage } from './journey'
import { idBack, idFront, letter } from './pictures'

async function disused(stage: Stage): Promise<void> {
  const { driver, world } = stage
  await world.reset('maximal')
  await signIn(stage, '13800138009')
  await driver.tap('开始备案')
  await driver.see('谁来备案')
  await driver.choose('备案地域', '广东省', '广州市', '天河区')
  await driver.choose('主办者性质', '企业')
  await driver.choose('证件类型', '营业执照')
  await driver.type('证件号码', '91440101MA9L7J088A')
  await driver.type('域名', 'access-sample-demo.cn')
  await driver.choose('备案云服务', '203.0.113.90')
  await driver.tap('验证')
  await driver.see('接入备案', { within: 20_000 })
  await driver.see('因为：')
  await driver.screenshot('detection')
  await driver.tap('下一步：备案记录')
  await driver.see('和现在对一对')
  await driver.see('对不上，现在还不能继续')
  await driver.see('原接入商')
  await driver.see('注销')
  await driver.screenshot('comparison')
}

const oneClick = { phone: '13800138014', number: '粤ICP备16000014号', site: '一键样例手册' }

async function fromTheSubjectsCard(stage: Stage): Promise<void> {
  const { driver, world, folder, seed } = stage
  await world.reset('maximal')
  await signIn(stage, oneClick.phone)
  await openRecords(stage, oneClick.number)
  await begin(stage, oneClick.site, '一键接入')
  // Who files and with which certificate is the record's; only the server is asked for.
  await driver.see('接入备案不能修改备案信息')
  await driver.choose('备案云服务', '203.0.113.140')
  await driver.tap('验证')
  await driver.see('接入备案', { within: 20_000 })
  await driver.tap('下一步：备案记录')
  await driver.see('和现在对一对')
  await driver.screenshot('one-click-comparison')
  await driver.tap('都一致，继续')
  // What the record does not hold is still asked; what it holds cannot be edited.
  await driver.see('主体负责人')
  await driver.type('证件有效期起始日期', '2016-03-01')
  await driver.tap('长期', { in: '证件有效期' })
  await driver.type('负责人证件有效期起始日期', '2015-01-01')
  await driver.tap('长期', { in: '负责人证件有效期' })
  await driver.type('应急联系电话', '13900139014')
  await driver.type('邮箱', 'luo-yi@one-click-demo.cn')
  await driver.tap('下一步：网站信息')
  await driver.see('接入备案不能修改备案信息', { in: '网站名称' })
  await driver.screenshot('site')
  await driver.choose('前置或专项审批内容类型', '以上都不涉及', '选好了（1 项）')
  await driver.tap('下一步：视频核身')
  await recordIdentityCheck(stage)
  await driver.tap('下一步：上传材料')
  await driver.see('必须上传')
  await handIn(driver, '单位证件', await letter(folder, '罗一', '营业执照', seed, '2016-03-01', '广州一键样例网络有限公司'), true)
  await handIn(driver, '主体负责人证件正面', await idFront(folder, linXiaoxi, seed))
  await handIn(driver, '主体负责人证件反面', await idBack(folder, linXiaoxi, seed))
  // The province's letter is asked for an access too (spec H, J6).
  await handIn(driver, '承诺书', await letter(folder, '罗一', '承诺书', seed, '2026-09-10', '广州一键样例网络有限公司'))
  await driver.type('签署日期@承诺书', '2026-09-10')
  await driver.screenshot('materials')
  await driver.tap('下一步：信息预览')
  await submit(driver)
  await world.advance({ workdays: 2 })
  await driver.reload()
  await openOrder(stage, 'one-click-moved-demo.cn')
  // Reachable after the provider's review, before the authority has decided.
  await driver.see('10–30 分钟')
  await driver.screenshot('access-works')
  const before = await world.codes(oneClick.phone)
  await world.advance({ minutes: 70 })
  expectEqual((await world.codes(oneClick.phone)) - before, 1, 'one SMS, to the site’s person')
  await driver.reload()
  await openOrder(stage, 'one-click-moved-demo.cn')
  await verifyBySms(stage, oneClick.phone, '090037')
  await driver.tap('返回备案进度')
  await driver.see('管局审核中')
  await world.advance({ workdays: 20 })
  await driver.reload()
  await openOrder(stage, 'one-click-moved-demo.cn')
  await driver.see('已通过')
  await driver.see(`${oneClick.number}-2`)
  const { authority } = (await world.get()) as { authority: { subjects: { filingNumber: string; sites: { providers: string[] }[] }[] } }
  const sites = authority.subjects.find(({ filingNumber }) => filingNumber === oneClick.number)?.sites
  expectEqual(
    sites?.map(({ providers }) => [...providers].sort().join()),
    ['own', 'other,own'],
    'who gives access now',
  )
}

export const access: readonly Journey[] = [
  { name: 'J6a: access refused, the recorded phone is disused', run: disused },
  { name: 'J6b: one-click access', run: fromTheSubjectsCard },
]
