/** 核对识别结果: a photographed certificate is read, the person compares each line with the paper and mends what differs. */
import type { Driver } from '../driver'
import type { Stage } from '../journey'

const bare = (text: string) => text.replace(/\s/g, '')
/** The account's first picture asks for this; on weapp the server reads, which asks for another. */
export type Firsts = { certificate: boolean; reading: boolean }

/** `printed`: what stands on the paper, by the label on the page. Gives how many lines had to be mended. */
export async function photographAndRead(
  { driver }: Pick<Stage, 'driver'>,
  slot: string,
  file: string,
  printed: Record<string, string>,
  firsts: Firsts,
): Promise<number> {
  if (firsts.certificate) {
    await driver.tap('从相册选', { in: slot })
    await driver.see('需要您的同意')
    await driver.tick('同意上传证件和材料照片')
    await driver.pickFile('同意并继续', file)
  } else await driver.pickFile(slot, file)
  await driver.see('核对识别结果', { within: 30_000 })
  if (firsts.reading && driver.target === 'weapp') {
    await driver.tick('同意由服务器识别证件文字')
    await driver.tap('同意并继续')
  }
  await untilRead(driver)
  await driver.screenshot(`recognition-${slot}`)
  let mended = 0
  for (const [label, wanted] of Object.entries(printed)) {
    if (bare(await driver.read(label)) === bare(wanted)) continue
    mended += 1
    await driver.type(label, wanted)
  }
  process.stdout.write(`        ${slot}: ${Object.keys(printed).length - mended} of ${Object.keys(printed).length} lines read right\n`)
  await acceptAll(driver)
  return mended
}

/** A browser that was slow once leaves the next reading to the server, which asks first. */
async function untilRead(driver: Driver): Promise<void> {
  for (let looks = 0; looks < 400; looks += 1) {
    if (await driver.sees('全部确认，填进表单')) return
    if (driver.target === 'h5' && (await driver.sees('同意由服务器识别证件文字'))) {
      await driver.tick('同意由服务器识别证件文字')
      await driver.tap('同意并继续')
    }
    await new Promise((after) => setTimeout(after, 300))
  }
  await driver.see('全部确认，填进表单')
}

/** Doubtful lines that nobody has looked at are shown once before all is accepted. */
export async function acceptAll(driver: Driver): Promise<void> {
  await driver.tap('全部确认，填进表单')
  for (let looks = 0; looks < 20; looks += 1) {
    if (await driver.sees('已填进表单')) return
    if (await driver.sees('没有错就再点一次')) {
      await driver.tap('全部确认，填进表单')
      break
    }
    await new Promise((after) => setTimeout(after, 100))
  }
  await driver.see('已填进表单')
}
