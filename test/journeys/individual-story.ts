/** The way of one individual from sign-in to the filing number; by typing or by photographing the certificate. */
import type { SamplePerson } from '../../server/seed/sample-certificates/sample-person'
import { submit, verifyBySms } from './chapters/after-submission'
import { handIn, recordIdentityCheck } from './chapters/capture'
import { photographAndRead } from './chapters/read-certificate'
import { signIn } from './chapters/sign-in'
import type { Stage } from './journey'
import { idBack, idFront, letter } from './pictures'

export type Applicant = {
  person: SamplePerson
  phone: string
  emergencyPhone: string
  email: string
  /** As the region picker shows it: province, city, county. */
  region: readonly string[]
  domain: string
  /** Words by which the server is known in the list. */
  server: string
  siteName: string
  siteRemark: string
}

/** 第 1 步, every answer typed. */
export async function verifyTypeByTyping({ driver }: Stage, { person, region, domain, server }: Applicant): Promise<void> {
  await beginVerifyType({ driver }, region)
  await driver.type('证件号码', person.idNumber)
  await driver.type('域名', domain)
  await driver.choose('备案云服务', server)
}

export async function beginVerifyType({ driver }: Pick<Stage, 'driver'>, region: readonly string[]): Promise<void> {
  await driver.tap('开始备案')
  await driver.see('谁来备案')
  await driver.choose('备案地域', ...region)
  await driver.choose('主办者性质', '个人')
  await driver.choose('证件类型', '居民身份证')
}

/** The result of the look-up: the type with its deciding facts, and on to the next step. */
export async function acceptDetection({ driver }: Pick<Stage, 'driver'>): Promise<void> {
  await driver.tap('验证')
  await driver.see('您需要办理首次备案', { within: 20_000 })
  await driver.see('因为：')
  await driver.screenshot('detection')
  await driver.tap('下一步：主体信息')
}

export async function fillSubject({ driver }: Pick<Stage, 'driver'>, { person, emergencyPhone, email }: Applicant): Promise<void> {
  await driver.see('证件住址')
  await driver.type('证件住址', person.address)
  await driver.type('证件有效期起始日期', person.validFrom)
  if (person.validTo === '长期') await driver.tick('长期')
  else await driver.type('证件有效期截止日期', person.validTo)
  await fillContact({ driver }, { person, emergencyPhone, email })
}

export async function fillContact(
  { driver }: Pick<Stage, 'driver'>,
  { person, emergencyPhone, email }: Pick<Applicant, 'person' | 'emergencyPhone' | 'email'>,
): Promise<void> {
  await driver.type('通信地址', person.address)
  await driver.type('应急联系电话', emergencyPhone)
  await driver.type('邮箱', email)
  await driver.screenshot('subject')
}

export async function fillSite({ driver }: Pick<Stage, 'driver'>, { siteName, siteRemark }: Applicant): Promise<void> {
  await driver.tap('下一步：网站信息')
  await driver.see('网站名称')
  await driver.type('网站名称', siteName)
  await driver.choose('网站服务内容', '其他')
  await driver.type('网站备注', siteRemark)
  await driver.screenshot('site')
}

/** Video, then the papers 广东 asks an individual for (spec K4: with the fingerprinted copy). */
export async function videoAndPapers(stage: Stage, { person }: Applicant, idAlreadyThere: boolean): Promise<void> {
  const { driver, folder, seed } = stage
  // 网站负责人 is absent: after the site comes the video (spec H, J1).
  await driver.tap('下一步：视频核身')
  await recordIdentityCheck(stage)
  await driver.tap('下一步：上传材料')
  await driver.see('必须上传')
  if (!idAlreadyThere) {
    await handIn(driver, '主体负责人证件正面', await idFront(folder, person, seed), true)
    await handIn(driver, '主体负责人证件反面', await idBack(folder, person, seed))
  }
  await handIn(driver, '按手印的身份证复印件', await idFront(folder, person, seed + 7))
  await handIn(driver, '承诺书', await letter(folder, person.name, '承诺书', seed))
  await driver.type('签署日期@承诺书', '2026-09-10')
  await driver.screenshot('materials')
  await driver.tap('下一步：信息预览')
}

/** Submission on 09-14, the way through review, SMS and authority (spec H, J1; dates by hand). */
export async function toTheNumber(stage: Stage, { phone, person }: Applicant): Promise<void> {
  const { driver, world } = stage
  await submit(driver)
  // Provider: two workdays later at the same hour, 09-16 09:00; to the authority 60 minutes after, SMS 5 minutes later.
  await world.advance({ workdays: 2 })
  await world.advance({ minutes: 70 })
  // Nobody touches the phone: the open page is told.
  await driver.see('待短信核验', { within: 3000 })
  await driver.reload()
  await openProgress(driver)
  await driver.see('待短信核验')
  await toldInTheInbox(driver)
  await verifyBySms(stage, phone, person.idNumber.slice(-6))
  await driver.tap('返回备案进度')
  await driver.see('管局审核中')
  await driver.reload()
  await openProgress(driver)
  await driver.see('管局审核中')
  // 20 workdays from 09-16 with 09-20 and 10-10 worked, 09-25 and 10-01…10-07 off.
  await driver.see('10月20日')
  // The province's own estimate (spec H, J1).
  await driver.see('7–9 天')
  await driver.screenshot('authority-review')
  await world.advance({ workdays: 20 })
  await driver.reload()
  await openProgress(driver)
  await driver.see('已通过')
}

/** What has just happened is the newest of what waits for the person in the inbox; a tap leads back to the order. */
async function toldInTheInbox(driver: Stage['driver']): Promise<void> {
  await driver.open('/pages/notifications/index')
  await driver.see('需要您处理')
  await driver.see('已提交通信管理局')
  await driver.screenshot('inbox')
  await driver.tap('已提交通信管理局')
  await driver.see('去核验')
}

/** After a restart the app may stand on its first page; the order is found from there. */
export async function openProgress(driver: Stage['driver']): Promise<void> {
  if (driver.target === 'h5' && (await driver.sees('返回备案进度'))) await driver.tap('返回备案进度')
  if (await driver.sees('全部经过')) return
  if (driver.target === 'weapp') {
    await driver.see('开始备案')
    await driver.tap('备案进度')
    // Home names the domain as well; the card of the list is meant.
    await driver.see('已结束')
    await driver.tap('demo.c')
  }
  await driver.see('全部经过')
}

/** 第 1 步 with both sides of the card photographed and read; what was misread is mended against the paper. */
export async function verifyTypeByPhotograph(stage: Stage, { person, region, domain, server }: Applicant): Promise<void> {
  const { driver, folder, seed } = stage
  await beginVerifyType(stage, region)
  const front = { 姓名: person.name, 公民身份号码: person.idNumber, 住址: person.address }
  await photographAndRead(stage, '居民身份证人像面', await idFront(folder, person, seed), front, { certificate: true, reading: true })
  const back = { 有效期开始: person.validFrom, ...(person.validTo === '长期' ? {} : { 有效期截止: person.validTo }) }
  await photographAndRead(stage, '居民身份证国徽面', await idBack(folder, person, seed), back, { certificate: false, reading: false })
  await driver.see(person.idNumber.slice(0, 6))
  await driver.type('域名', domain)
  await driver.choose('备案云服务', server)
}

export async function byPhotograph(stage: Stage, applicant: Applicant): Promise<void> {
  const { driver } = stage
  await signIn(stage, applicant.phone)
  await verifyTypeByPhotograph(stage, applicant)
  await acceptDetection(stage)
  await driver.see('证件住址')
  await driver.see(applicant.person.address)
  await oneNumberOnly(stage, applicant)
  await fillContact(stage, applicant)
  await fillSite(stage, applicant)
  await videoAndPapers(stage, applicant, true)
  await toTheNumber(stage, applicant)
}

/** Negative of J1: only one phone number typed → blocked at the field, before any paper is asked for (spec H, J1). */
async function oneNumberOnly({ driver }: Stage, { phone, person, email }: Applicant): Promise<void> {
  await driver.type('通信地址', person.address)
  await driver.type('应急联系电话', phone)
  await driver.type('邮箱', email)
  await driver.tap('下一步：网站信息')
  await driver.see('应急联系电话')
  await driver.see('不同', { in: '应急联系电话' })
  await driver.notSee('网站名称')
}

export async function byTyping(stage: Stage, applicant: Applicant): Promise<void> {
  await signIn(stage, applicant.phone)
  await verifyTypeByTyping(stage, applicant)
  await acceptDetection(stage)
  await fillSubject(stage, applicant)
  await fillSite(stage, applicant)
  await videoAndPapers(stage, applicant, false)
  await toTheNumber(stage, applicant)
}
