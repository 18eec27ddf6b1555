/** Handing in pictures and videos. */
import type { Driver } from '../driver'
import type { Stage } from '../journey'

const stored = '已上传'
const certificateConsent = '同意上传证件和材料照片'

/** From the album into a slot. The first picture of an account asks for consent, ticked by the person. */
export async function handIn(driver: Driver, slot: string, file: string, first = false): Promise<void> {
  if (first) {
    await driver.tap('从相册选', { in: slot })
    await driver.see('需要您的同意')
    await driver.tick(certificateConsent)
    await driver.pickFile('同意并继续', file)
  } else await driver.pickFile(slot, file)
  await driver.see(stored, { within: 20_000, in: slot })
}

/** 视频核身 with the camera of this phone; an account's first one asks for two consents. `passed`: what the page says then. */
export async function recordIdentityCheck(
  { driver, film }: Pick<Stage, 'driver' | 'film'>,
  first = true,
  passed = '已通过核身',
): Promise<void> {
  await driver.see('本人录一段视频')
  await driver.tap('开始录制')
  if (first) {
    await driver.see('需要您的同意')
    await driver.tick('同意使用摄像头和麦克风')
    await driver.tick('同意用人脸视频核对身份')
    await driver.tap('同意并继续')
  }
  await driver.recordVideo(film)
  await driver.see('摄像头和麦克风已打开')
  await driver.tap('开始')
  await driver.see('看一遍：脸看得清吗', { within: 60_000 })
  await driver.screenshot('identity-check')
  await driver.tap('提交这段视频')
  await driver.see(passed, { within: 30_000 })
}
