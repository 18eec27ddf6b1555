/**
 * From J3, what 北京 has written down and may have changed since: a suffix that is not on its list, three distinct phones. Each is said with
 * its date, ticked, and does not stop the person (spec H, K4, K5, K6-1).
 */
import { signIn } from './chapters/sign-in'
import type { Journey, Stage } from './journey'

const sample = { nature: 'enterprise', name: '北京样例科技有限公司', certificateNumber: '91110105MA01B2C0X3' }
const address = '北京市朝阳区样例路18号'
const domain = 'beijing-sample-demo.asia'

async function dated(stage: Stage): Promise<void> {
  const { driver, world } = stage
  await world.reset('maximal')
  const before = (await world.get()) as { domains: { name: string }[] }
  const likeIt = before.domains.find(({ name }) => name === 'beijing-sample-demo.cn')
  await world.put({ ...before, domains: [...before.domains, { ...likeIt, name: domain, holder: sample }] })
  await signIn(stage, '13800138003')
  await driver.tap('开始备案')
  await driver.see('谁来备案')
  await driver.choose('备案地域', '北京市', '朝阳区')
  await driver.notSee('市辖区', { within: 0 })
  await driver.choose('主办者性质', '企业')
  await driver.choose('证件类型', '营业执照')
  await driver.type('证件号码', sample.certificateNumber)
  await driver.type('域名', domain)
  await driver.choose('备案云服务', '203.0.113.30')
  await driver.tap('验证')
  await driver.see('首次备案', { within: 20_000 })
  await driver.screenshot('detection')
  // Not on 北京's list of 2019: likely to be refused, and the person's own choice.
  await driver.see('规则日期 2019-01-01')
  await driver.see('.asia')
  await driver.tick('已知晓，仍要继续')
  await driver.tap('下一步：主体信息')
  await driver.see('主体负责人')
  await driver.type('单位名称', sample.name)
  await driver.type('证件住址', address)
  await driver.type('证件有效期起始日期', '2018-05-01')
  await driver.tap('长期', { in: '证件有效期' })
  await driver.type('法定代表人', '陈一')
  await driver.type('通信地址', `${address}3号楼1201室`)
  await driver.type('负责人姓名', '陈一')
  await driver.choose('负责人证件类型', '居民身份证')
  await driver.type('负责人证件号码', '110105198506129020')
  await driver.type('负责人证件有效期起始日期', '2016-05-01')
  await driver.type('负责人证件有效期截止日期', '2036-05-01')
  await driver.type('联系方式1', '13800138003')
  await driver.type('应急联系电话', '13800138005')
  await driver.type('邮箱', 'chen@beijing-sample-demo.cn')
  await driver.tap('下一步：网站信息')
  await driver.type('网站名称', sample.name)
  await driver.choose('网站服务内容', '单位门户网站')
  await driver.choose('前置或专项审批内容类型', '以上都不涉及', '选好了（1 项）')
  await driver.type('网站备注', '展示公司产品和联系方式，不提供在线交易')
  await driver.tap('下一步：网站负责人')
  await threePhones(stage)
}

/** Two people and an emergency contact are three numbers in 北京: one number twice is said at the field, and may be ticked. */
async function threePhones({ driver }: Stage): Promise<void> {
  await driver.type('负责人姓名', '赵二')
  await driver.choose('负责人证件类型', '居民身份证')
  await driver.type('负责人证件号码', '420106198808089019')
  await driver.type('负责人证件有效期起始日期', '2016-05-01')
  await driver.type('负责人证件有效期截止日期', '2036-05-01')
  await driver.type('邮箱', 'zhao@beijing-sample-demo.cn')
  await driver.type('联系方式1', '13800138003')
  await driver.tap('下一步：视频核身')
  await driver.see('规则日期 2021-09-09')
  await driver.screenshot('distinct-phones')
  await driver.tick('已知晓，仍要继续')
  await driver.tap('下一步：视频核身')
  await driver.see('本人录一段视频')
}

export const datedFindings: readonly Journey[] = [{ name: 'J3: dated findings in 北京, ticked', run: dated }]
