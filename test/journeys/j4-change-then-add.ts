/**
 * J4: a company in 上海 wants two more sites, but its recorded subject person is not the legal representative: first the change, then the
 * sites (spec H, B4).
 */
import type { Answers } from '@domain/filing/answers'
import { linXiaoxi } from '../../server/seed/sample-certificates/sample-person'
import { submit, verifyBySms } from './chapters/after-submission'
import { handIn, recordIdentityCheck } from './chapters/capture'
import { openOrder, openRecords } from './chapters/filed'
import { preparer, typeIn } from './chapters/prepared'
import { signIn } from './chapters/sign-in'
import { expectEqual, type Journey, type Stage } from './journey'
import { idBack, idFront, letter } from './pictures'
import { morning } from './world'

const phone = '13800138010'
const number = '沪ICP备17000001号'
const address = '上海市浦东新区旧规路18号'
const newPhone = '13800138030'

async function change(stage: Stage): Promise<void> {
  const { driver, world, folder, seed } = stage
  await openRecords(stage, number)
  await driver.tap('更多操作：上海旧规**有限公司')
  await driver.see('现在要求主体负责人是法定代表人')
  await driver.screenshot('change-first')
  await driver.tap('改办变更备案')
  await driver.see('这次要修改哪些网站')
  await driver.tap('选好了，开始修改')
  // Today's rule stands at the field, with its date.
  await driver.see('上海市要求主体负责人就是法定代表人', { in: '负责人姓名' })
  await driver.type('负责人姓名', '乔万里')
  await driver.type('负责人证件号码', '330106199011300027')
  await driver.type('负责人证件有效期起始日期', '2016-05-01')
  await driver.type('负责人证件有效期截止日期', '2036-05-01')
  await driver.type('联系方式1', newPhone)
  await driver.type('邮箱', 'qiao@old-rules-demo.cn')
  await driver.screenshot('subject-after')
  await driver.tap('下一步：视频核身')
  await recordIdentityCheck(stage)
  await driver.tap('下一步：上传材料')
  // Only the new person's certificate: nobody else changed.
  await handIn(driver, '主体负责人证件正面', await idFront(folder, linXiaoxi, seed), true)
  await handIn(driver, '主体负责人证件反面', await idBack(folder, linXiaoxi, seed))
  await driver.tap('下一步：信息预览')
  await driver.see('方寻梅')
  await driver.see('乔万里')
  await driver.screenshot('diff')
  await submit(driver)
  await world.advance({ workdays: 2 })
  await world.advance({ minutes: 70 })
  await driver.reload()
  await openOrder(stage, '变更备案')
  expectEqual([await world.codes(newPhone), await world.codes('13800138012')], [1, 0], 'only the new subject person is texted')
  await verifyBySms(stage, newPhone, '300027')
  await driver.tap('返回备案进度')
  await driver.see('管局审核中')
  // Meanwhile nothing else can be begun (negative of J4).
  await openRecords(stage, number)
  await driver.tap('更多操作：上海旧规**有限公司')
  await driver.see('一个账号同一时间只能办一份')
  await world.advance({ workdays: 20 })
}

async function changeThenAdd(stage: Stage): Promise<void> {
  await stage.world.reset('maximal')
  await signIn(stage, phone)
  await change(stage)
  await twoMore(stage)
}

async function twoMore(stage: Stage): Promise<void> {
  const { driver, folder, seed } = stage
  await openRecords(stage, number)
  await driver.tap('更多操作：上海旧规**有限公司')
  await driver.see('新增网站')
  await driver.notSee('现在要求主体负责人是法定代表人', { within: 0 })
  await driver.tap('办理新增网站')
  await driver.see('网站放在哪里')
  await driver.type('域名', 'old-rules-shop-demo.cn')
  await driver.choose('备案云服务', '203.0.113.100')
  await driver.tap('验证')
  await driver.see('新增网站', { within: 20_000 })
  await driver.screenshot('detection')
  await driver.tap('下一步：备案记录')
  await driver.tap('信息没错，继续')
  await driver.see('新增网站不改主体信息', { in: '单位名称' })
  // The old record holds no address and no dates: they are asked for once.
  await driver.type('证件住址', address)
  await driver.type('证件有效期起始日期', '2012-05-01')
  await driver.tap('长期', { in: '证件有效期' })
  await driver.type('通信地址', `${address}6楼602室`)
  await driver.type('负责人证件有效期起始日期', '2016-05-01')
  await driver.type('负责人证件有效期截止日期', '2036-05-01')
  await driver.tap('下一步：网站信息')
  await twoSites(stage)
  await persons(stage)
  await recordIdentityCheck(stage, false)
  await driver.tap('下一步：上传材料')
  await driver.see('必须上传')
  await handIn(driver, '网站负责人证件正面', await idFront(folder, linXiaoxi, seed))
  await handIn(driver, '网站负责人证件反面', await idBack(folder, linXiaoxi, seed))
  // 上海's own letter, with position and domain (spec H, J4).
  await driver.see('写明职务和网站域名')
  await handIn(driver, '网站负责人授权书', await letter(folder, '乔万里', '网站负责人授权书', seed, '2026-10-10', '上海旧规贸易有限公司'))
  await driver.type('签署日期@网站负责人授权书', '2026-10-10')
  await driver.screenshot('materials')
  await driver.tap('下一步：信息预览')
  await submit(driver)
  await toTheNumbers(stage)
}

/** The subject's person and the site's are both texted; the new sites take the next two numbers. */
async function toTheNumbers(stage: Stage): Promise<void> {
  const { driver, world } = stage
  await world.advance({ workdays: 2 })
  await world.advance({ minutes: 70 })
  const people = [
    { phone: newPhone, lastSix: '300027' },
    { phone: '13800138012', lastSix: '029020' },
  ]
  for (const { phone: texted, lastSix } of people) {
    await driver.reload()
    await openOrder(stage, 'old-rules-shop-demo.cn')
    await driver.see('待短信核验')
    await verifyBySms(stage, texted, lastSix)
    await driver.tap('返回备案进度')
    await driver.see('全部经过')
  }
  await world.advance({ workdays: 20 })
  await driver.reload()
  await openOrder(stage, 'old-rules-shop-demo.cn')
  await driver.see('已通过')
  await driver.see(`${number}-2`)
  await driver.see(`${number}-3`)
  await driver.screenshot('approved')
}

async function twoSites({ driver }: Stage): Promise<void> {
  await driver.type('网站名称', '旧规贸易商品目录')
  await driver.choose('网站服务内容', '单位门户网站')
  await driver.choose('前置或专项审批内容类型', '以上都不涉及', '选好了（1 项）')
  await driver.type('网站备注', '介绍公司经营的商品，不提供在线交易')
  await driver.tap('添加网站')
  await driver.tap('复制并添加')
  await driver.type('网站名称@网站信息 2', '旧规贸易售后服务')
  await driver.type('网站域名@网站信息 2', 'old-rules-help-demo.cn')
  await driver.choose('备案云服务@网站信息 2', '203.0.113.100')
  await driver.see('域名和云服务已经查过')
  await driver.tap('下一步：网站负责人')
}

async function persons({ driver }: Stage): Promise<void> {
  for (const section of ['网站负责人 1', '网站负责人 2']) {
    await driver.type(`负责人姓名@${section}`, '方寻梅')
    await driver.choose(`负责人证件类型@${section}`, '居民身份证')
    await driver.type(`负责人证件号码@${section}`, '310115198202029020')
    await driver.type(`负责人证件有效期起始日期@${section}`, '2016-04-18')
    await driver.type(`负责人证件有效期截止日期@${section}`, '2036-04-18')
    await driver.type(`联系方式1@${section}`, '13800138012')
    await driver.type(`邮箱@${section}`, 'fang@old-rules-demo.cn')
  }
  await driver.screenshot('site-persons')
  await driver.tap('下一步：视频核身')
}

const library = { phone: '13800138015', number: '蜀ICP备19000015号', filed: 'sample-institute-demo.cn', added: 'institute-library-demo.cn' }

/** Ten sites are in the order: the button for another one says why it adds none. */
async function eleventh(stage: Stage): Promise<void> {
  const { driver, world } = stage
  await world.reset('maximal')
  const known = (await world.get()) as unknown as { domains: { name: string }[] }
  const [like] = known.domains.filter(({ name }) => name === library.filed)
  const added = { ...like, name: library.added, siteReachable: false, footerNumber: null, resolvesTo: [] }
  await world.put({ ...known, domains: [...known.domains, added] })
  const person = await preparer(stage, library.phone)
  const begun = { filingType: 'add-site', subjectFilingNumber: library.number }
  const { id, answers } = await person.call<{ id: string; answers: Answers }>('POST', '/orders', begun)
  const first: Answers['verify-type'] = {
    ...answers['verify-type'],
    region: { provinceCode: '510000', cityCode: '510100', countyCode: '510104' },
    domain: library.added,
    resource: { kind: 'cvm', id: 'ins-150' },
  }
  await person.call('POST', `/orders/${id}/detection`, { answers: first })
  await typeIn(person, id, (draft) => ({
    ...draft,
    'verify-type': first,
    record: { ...draft.record, confirmedAt: morning },
    subject: {
      ...draft.subject,
      certificateLongTerm: true,
      idLongTerm: true,
      emergencyPhone: '13800138029',
      email: 'zhao@sample-institute-demo.cn',
    },
    sites: Array.from({ length: 10 }, (_, n) => ({ siteName: `示例研究院文库${n + 1}` })),
    sitePersons: Array.from({ length: 10 }, () => ({ sameAsSubjectPerson: true })),
  }))
  await signIn(stage, library.phone)
  await driver.open(`/pages/filing/site/index?orderId=${id}`)
  await driver.see('网站信息 10', { within: 20_000 })
  await driver.tap('添加网站')
  await driver.see('一次最多备案 10 个网站')
  await driver.screenshot('eleventh')
  await driver.notSee('网站信息 11', { within: 0 })
  await driver.notSee('添加空白网站', { within: 0 })
}

export const changeThenAddSites: readonly Journey[] = [
  { name: 'J4: the subject person first, then two more sites', run: changeThenAdd },
  { name: 'J4: an eleventh site in one order is refused at the door', run: eleventh },
]
