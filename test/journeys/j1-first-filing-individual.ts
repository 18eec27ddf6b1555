/** J1: an individual in 广东 files for the first time (spec H as mended in K4). */
import { signIn } from './chapters/sign-in'
import type { Journey } from './journey'

export const firstFilingIndividual: readonly Journey[] = [
  {
    name: 'J1 short: 林小溪 files by typing',
    run: async (stage) => {
      const { driver } = stage
      await signIn(stage, '13800138001')
      await driver.tap('开始备案')
      await driver.see('验证备案类型')
      await driver.choose('备案地域', '广东省', '深圳市', '南山区')
      await driver.choose('主办者性质', '个人')
      await driver.choose('证件类型', '居民身份证')
      await driver.screenshot('verify-type')
      process.stdout.write(`${(await driver.labels()).join(' | ')}\n`)
      await driver.type('证件号码', '440305199003079019')
      await driver.type('域名', 'xiaoxi-notes-demo.cn')
      await driver.choose('备案云服务', 'ins-1')
      await driver.tap('验证')
      await driver.see('首次备案')
      await driver.screenshot('detection')
      await driver.tap('下一步：主体信息')
    },
  },
]
