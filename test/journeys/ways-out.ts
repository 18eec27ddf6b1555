/** When something goes wrong: clear words, nothing lost, and the way out that the words name is tapped. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { linXiaoxi } from '../../server/seed/sample-certificates/sample-person'
import { signIn } from './chapters/sign-in'
import { beginVerifyType } from './individual-story'
import { expectEqual, type Journey, type Stage } from './journey'
import { idFront } from './pictures'
import type { UploadCount } from './world'

const phone = '13800138001'
const slot = '居民身份证人像面'

/** On the first step, with the picture slot of the certificate open. */
async function atTheSlot(stage: Stage): Promise<void> {
  await signIn(stage, phone)
  await beginVerifyType(stage, ['广东省', '深圳市', '南山区'])
  await stage.driver.see(slot)
}

async function consentAndPick({ driver }: Stage, file: string): Promise<void> {
  await driver.tap('从相册选', { in: slot })
  await driver.see('需要您的同意')
  await driver.tick('同意上传证件和材料照片')
  await driver.pickFile('同意并继续', file)
}

async function made(folder: string, name: string, bytes: Buffer): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, bytes)
  return file
}

/** A JPEG's beginning and then nothing that makes sense. */
const brokenJpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.alloc(400_000, 0x41)])

export const waysOut: readonly Journey[] = [
  {
    name: 'pictures that cannot be taken are refused with words, then a good one is',
    run: async (stage) => {
      const { driver, folder } = stage
      await atTheSlot(stage)
      await consentAndPick(stage, await made(folder, 'empty.jpg', Buffer.alloc(0)))
      await driver.see('这个文件是空的')
      await driver.pickFile(
        slot,
        await made(folder, 'renamed.jpg', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, 0x20)])),
      )
      await driver.see('这其实是一份 PDF')
      await driver.pickFile(slot, await made(folder, 'broken.jpg', brokenJpeg))
      await driver.see('已经损坏')
      await driver.pickFile(slot, await made(folder, 'huge.jpg', Buffer.concat([brokenJpeg, Buffer.alloc(60 * 1024 * 1024, 0x41)])))
      // 9 MB is the most the policy of 2021 takes (spec B3).
      await driver.see('最多收')
      await driver.pickFile(slot, await idFront(folder, linXiaoxi, 3))
      await driver.see('核对识别结果', { within: 30_000 })
    },
  },
  {
    name: 'an upload cut at 60 % goes on where it stopped',
    run: async (stage) => {
      const { driver, folder, world } = stage
      await atTheSlot(stage)
      // More often than the client tries by itself, so that the person is asked; then the network is good again.
      await world.gateways({ uploads: { cutAtPercent: 60, times: 50 } })
      await consentAndPick(stage, await idFront(folder, linXiaoxi, 4))
      await driver.see('接着传', { within: 60_000 })
      const [cut] = await world.uploads()
      if (!cut) throw new Error('the server saw no upload')
      await world.gateways({ uploads: 'ok' })
      await driver.tap('接着传')
      await driver.see('核对识别结果', { within: 30_000 })
      const [upload, ...others] = await world.uploads()
      if (!upload || others.length) throw new Error(`sent anew instead of going on: ${JSON.stringify(others)}`)
      const bytesOf = ({ attempts }: UploadCount) => attempts.reduce((sum, { bytes }) => sum + bytes, 0)
      const second = bytesOf(upload) - bytesOf(cut)
      if (second === 0 || second > upload.size * 0.45) throw new Error(`the second try sent ${second} of ${upload.size} bytes`)
      expectEqual(upload.received, upload.size, 'bytes the server holds')
    },
  },
  {
    name: 'without a network nothing is lost, and it is saved when the network is back',
    run: async (stage) => {
      const { driver } = stage
      await atTheSlot(stage)
      await driver.see('已自动保存')
      await driver.offline(true)
      await driver.type('域名', 'xiaoxi-notes-demo.cn')
      await driver.see('联网后自动补存')
      await driver.offline(false)
      await driver.see('已自动保存', { within: 30_000 })
      await driver.notSee('联网后自动补存', { within: 500 })
      await driver.see('xiaoxi-notes-demo.cn')
    },
  },
  {
    name: 'a killed app comes back with what was typed',
    run: async (stage) => {
      const { driver } = stage
      await atTheSlot(stage)
      await driver.type('域名', 'xiaoxi-notes-demo.cn')
      // Typing is written down at most 200 ms late (reliability K1 allows 300), long before the server has it.
      await new Promise((resolve) => setTimeout(resolve, 300))
      await driver.kill()
      if (driver.target === 'weapp') {
        await driver.tap('继续填写')
        await driver.see('谁来备案')
      }
      await driver.see('xiaoxi-notes-demo.cn', { within: 20_000 })
      await driver.see('广东省')
    },
  },
]
