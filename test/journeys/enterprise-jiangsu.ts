/**
 * A company in 江苏 files two sites: licence read, the site's person is not the legal representative, the second site copied, the province's
 * letters and commitment video handed in, a slip found at preview and mended.
 */
import type { SampleCompany } from '../../server/seed/sample-certificates/sample-company'
import type { SamplePerson } from '../../server/seed/sample-certificates/sample-person'
import { submit, verifyBySms } from './chapters/after-submission'
import { handIn, recordIdentityCheck } from './chapters/capture'
import { photographAndRead } from './chapters/read-certificate'
import { signIn } from './chapters/sign-in'
import { drawnCompany } from './drawn'
import { acceptDetection, openProgress } from './individual-story'
import { expectEqual, type Journey, type Stage } from './journey'
import { idBack, idFront, letter, licence } from './pictures'

export type Company = {
  company: SampleCompany
  legalRep: SamplePerson
  sitePerson: SamplePerson
  /** The account's, which is the legal representative's and subject person's. */
  phone: string
  sitePhone: string
  emergencyPhone: string
  region: readonly string[]
  sites: readonly [Site, Site]
}
type Site = { name: string; domain: string; server: string }

const remark = '展示公司产品和联系方式，不提供在线交易'

/** `where`: empty, or `@` and the card the field is on. */
async function validity(driver: Stage['driver'], field: string, where: string, { validFrom, validTo }: SamplePerson): Promise<void> {
  await driver.type(`${field}起始日期${where}`, validFrom)
  if (validTo === '长期') await driver.tap('长期', { in: `${field}${where}` })
  else await driver.type(`${field}截止日期${where}`, validTo)
}

async function verifyType(stage: Stage, { company, region, sites }: Company): Promise<void> {
  const { driver, folder, seed } = stage
  await driver.tap('开始备案')
  await driver.see('谁来备案')
  await driver.choose('备案地域', ...region)
  await driver.choose('主办者性质', '企业')
  await driver.choose('证件类型', '营业执照')
  const printed = {
    单位名称: company.subjectName,
    统一社会信用代码: company.certificateNumber,
    法定代表人: company.legalRepName,
    住所: company.address,
  }
  await photographAndRead(stage, '营业执照', await licence(folder, company, seed), printed, { certificate: true, reading: true })
  await driver.type('域名', sites[0].domain)
  await driver.choose('备案云服务', sites[0].server)
  await acceptDetection(stage)
}

async function subject({ driver }: Stage, { company, legalRep, phone, emergencyPhone }: Company): Promise<void> {
  await driver.see('主体负责人')
  await driver.see('长期')
  await driver.type('证件有效期起始日期', company.establishedOn)
  await driver.tap('长期', { in: '证件有效期' })
  await driver.type('通信地址', company.address)
  await driver.type('负责人姓名', legalRep.name)
  await driver.choose('负责人证件类型', '居民身份证')
  await driver.type('负责人证件号码', legalRep.idNumber)
  await validity(driver, '负责人证件有效期', '', legalRep)
  await driver.type('联系方式1', phone)
  await driver.type('应急联系电话', emergencyPhone)
  await driver.type('邮箱', 'beian@yangli-demo.cn')
  await driver.screenshot('subject')
  await driver.tap('下一步：网站信息')
}

async function twoSites({ driver }: Stage, { sites }: Company): Promise<void> {
  await driver.type('网站名称', sites[0].name)
  await driver.choose('网站服务内容', '单位门户网站')
  await driver.choose('前置或专项审批内容类型', '以上都不涉及', '选好了（1 项）')
  await driver.type('网站备注', remark)
  await driver.tap('添加网站')
  await driver.see(`复制「${sites[0].name}」`)
  await driver.tap('复制并添加')
  await driver.see('网站信息 2')
  // A slip of the finger that nobody notices until the preview.
  await driver.type('网站名称@网站信息 2', `${sites[1].name}务`)
  await driver.type('网站域名@网站信息 2', sites[1].domain)
  await driver.choose('备案云服务@网站信息 2', sites[1].server)
  expectEqual(await driver.read('网站备注@网站信息 2'), remark, 'the copied remark')
  await driver.see('域名和云服务已经查过')
  await driver.screenshot('sites')
  await driver.tap('下一步：网站负责人')
}

async function sitePersons({ driver }: Stage, { sitePerson, sitePhone }: Company): Promise<void> {
  for (const section of ['网站负责人 1', '网站负责人 2']) {
    await driver.see(section)
    await driver.type(`负责人姓名@${section}`, sitePerson.name)
    await driver.choose(`负责人证件类型@${section}`, '居民身份证')
    await driver.type(`负责人证件号码@${section}`, sitePerson.idNumber)
    await validity(driver, '负责人证件有效期', `@${section}`, sitePerson)
    await driver.type(`联系方式1@${section}`, sitePhone)
    await driver.type(`邮箱@${section}`, 'site@yangli-demo.cn')
  }
  await driver.screenshot('site-persons')
  await driver.tap('下一步：视频核身')
}

/** Everything 江苏 asks of a unit whose site person is not the legal representative (provinces.json: letters, commitment video). */
async function papers(stage: Stage, who: Company): Promise<void> {
  const { driver, folder, seed, film } = stage
  const { company, legalRep, sitePerson } = who
  await driver.see('必须上传')
  process.stdout.write(`        papers: ${(await driver.labels()).join('、')}\n`)
  await handIn(driver, '主体负责人证件正面', await idFront(folder, legalRep, seed))
  await handIn(driver, '主体负责人证件反面', await idBack(folder, legalRep, seed))
  await handIn(driver, '网站负责人证件正面', await idFront(folder, sitePerson, seed))
  await handIn(driver, '网站负责人证件反面', await idBack(folder, sitePerson, seed))
  for (const title of ['承诺书', '真实性责任告知书', '网站负责人授权书']) {
    if (!(await driver.sees(title))) throw new Error(`江苏 asks for ${title}, and the page does not`)
    await handIn(driver, title, await letter(folder, sitePerson.name, title, seed, '2026-09-10', company.subjectName))
    await driver.type(`签署日期@${title}`, '2026-09-10')
  }
  // The commitment video is a video in the album: consents for it were given with the check.
  await handIn(driver, '承诺视频', film)
  await driver.screenshot('materials')
  await driver.tap('下一步：信息预览')
}

async function mendAtPreview({ driver }: Stage, { sites }: Company): Promise<void> {
  await driver.see('服务条款')
  await driver.see(`${sites[1].name}务`)
  await driver.tap('修改', { in: '网站名称@网站信息 2' })
  await driver.type('网站名称@网站信息 2', sites[1].name)
  await driver.tap('改好了，回到预览')
  await driver.see('服务条款')
  await driver.notSee(`${sites[1].name}务`)
}

async function toTheNumber(stage: Stage, who: Company): Promise<void> {
  const { driver, world } = stage
  await submit(driver)
  await world.advance({ workdays: 2 })
  await world.advance({ minutes: 70 })
  const answers = [
    { phone: who.phone, person: who.legalRep },
    { phone: who.sitePhone, person: who.sitePerson },
  ]
  for (const { phone, person } of answers) {
    await driver.reload()
    await openProgress(driver)
    await driver.see('待短信核验')
    await verifyBySms(stage, phone, person.idNumber.slice(-6))
    await driver.tap('返回备案进度')
    await driver.see('全部经过')
  }
  await driver.reload()
  await openProgress(driver)
  await driver.see('管局审核中')
  await world.advance({ workdays: 20 })
  await driver.reload()
  await openProgress(driver)
  await driver.see('已通过')
  await driver.see('苏ICP备')
  await driver.screenshot('approved')
}

const yangli: Company = {
  company: {
    subjectName: '南京扬砾智造样例有限公司',
    certificateNumber: '91320102MA27K5D37D',
    companyType: '有限责任公司',
    legalRepName: '顾砚秋',
    registeredCapital: '伍佰万元整',
    establishedOn: '2019-05-20',
    address: '南京市玄武区青石路88号3幢1201室',
    businessScope: '软件开发；信息技术咨询服务；广告设计',
    registrationAuthority: '南京市玄武区市场监督管理局',
    issuedOn: '2022-03-08',
  },
  legalRep: {
    name: '顾砚秋',
    sex: '女',
    ethnicity: '汉',
    birthDate: '1985-03-12',
    address: '江苏省南京市玄武区青石路6号2栋301室',
    idNumber: '320102198503120020',
    authority: '南京市公安局玄武分局',
    validFrom: '2016-04-18',
    validTo: '2036-04-18',
  },
  sitePerson: {
    name: '沈听雨',
    sex: '男',
    ethnicity: '汉',
    birthDate: '1992-07-18',
    address: '江苏省苏州市虎丘区海棠街21号5栋402室',
    idNumber: '320505199207183014',
    authority: '苏州市公安局虎丘分局',
    validFrom: '2019-10-09',
    validTo: '2039-10-09',
  },
  phone: '13800138020',
  sitePhone: '13800138021',
  emergencyPhone: '13800138022',
  region: ['江苏省', '南京市', '玄武区'],
  sites: [
    { name: '扬砾智造', domain: 'yangli-demo.cn', server: '203.0.113.20' },
    { name: '扬砾售后服务', domain: 'yangli-service-demo.com', server: '203.0.113.21' },
  ],
}

async function fromSignInToNumber(stage: Stage, who: Company): Promise<void> {
  const { driver } = stage
  await signIn(stage, who.phone)
  await verifyType(stage, who)
  await subject(stage, who)
  await twoSites(stage, who)
  await sitePersons(stage, who)
  await recordIdentityCheck(stage)
  await driver.tap('下一步：上传材料')
  await papers(stage, who)
  await mendAtPreview(stage, who)
  await toTheNumber(stage, who)
}

export const enterpriseJiangsu: readonly Journey[] = [
  { name: 'enterprise in 江苏: two sites, another person, a slip mended', run: (stage) => fromSignInToNumber(stage, yangli) },
  {
    name: 'enterprise in 江苏, drawn from the seed',
    run: async (stage) => {
      const { company, world } = drawnCompany(stage.seed, yangli)
      await stage.world.put(world)
      await fromSignInToNumber(stage, company)
    },
  },
]
