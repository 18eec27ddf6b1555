/** A newcomer without any papers tries the app out: the demonstration’s sample certificates stand in for the camera. In browsers only. */

import { acceptAll } from './chapters/read-certificate'
import { signIn } from './chapters/sign-in'
import { acceptDetection, beginVerifyType } from './individual-story'
import type { Journey } from './journey'

export const demonstration: Journey = {
  name: 'the demonstration: a newcomer files with sample certificates',
  // The program in WeChat is for real filings: no demonstration there.
  only: 'h5',
  run: async (stage) => {
    const { driver } = stage
    await driver.open()
    await driver.tap('演示')
    await driver.see('示例证件')
    await driver.tap('扬砾智造')
    await driver.see('yangli-service-demo.com')
    await driver.tap('林小溪')
    await driver.see('xiaoxi-notes-demo.cn')
    await driver.screenshot('demo')
    await signIn(stage, '13800138001')
    await beginVerifyType(stage, ['广东省', '深圳市', '南山区'])
    await driver.tap('用示例照片', { in: '居民身份证人像面' })
    await driver.see('需要您的同意')
    await driver.tick('同意上传证件和材料照片')
    await driver.tap('同意并继续')
    await driver.see('全部确认，填进表单', { within: 120_000 })
    await driver.see('识别')
    // The number that is printed on the sample (server/seed: 林小溪).
    await driver.type('公民身份号码', '440305199003079019')
    await driver.type('姓名', '林小溪')
    await acceptAll(driver)
    await driver.tap('用示例照片', { in: '居民身份证国徽面' })
    await driver.see('全部确认，填进表单', { within: 120_000 })
    await acceptAll(driver)
    await driver.type('域名', 'xiaoxi-notes-demo.cn')
    await driver.choose('备案云服务', '203.0.113.7')
    await acceptDetection(stage)
  },
}
