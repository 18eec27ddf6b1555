// WeChat's own code for the phone (issue 5 item 1, spec A31): over HTTP to the sandbox's WeChat, with WeChat's error codes.
import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { request, signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'
import { sandboxOf } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
beforeEach(() => sandbox.reset())
const answers = (wechat: unknown) => request(test.app, 'PUT', '/sandbox/gateways', { wechat })

async function shown() {
  const computer = await signIn(test.app, newPhone(), 'console')
  const orderId = String((await computer.create('/orders')).body.id)
  const { status, body } = await computer.send('POST', '/handoffs', { kind: 'continue', orderId })
  return { status, code: String(body.link).split('?t=')[1] ?? '', picture: body.miniProgramCode as string | null }
}

/** What a scanner reads. */
async function read(picture: string | null): Promise<string> {
  const { data, info } = await sharp(Buffer.from(picture ?? '', 'base64'))
    .raw()
    .ensureAlpha()
    .toBuffer({ resolveWithObject: true })
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) })
}

it('holds the page and the same secret as the link, as its scene', async () => {
  const { code, picture } = await shown()
  expect(await read(picture)).toBe(`pages/handoff/index?scene=${code}`)
  expect((await test.app.inject('/api/settings')).json()).toMatchObject({ miniProgram: true })
})

it('40001: the token in use is dead, a new one is fetched by force and the code drawn', async () => {
  await shown()
  await answers({ code: 40001 })
  expect((await shown()).picture).not.toBeNull()
})

it.each(['timeout', 'error', { code: 45009 }, { code: 41030 }])('%j of WeChat: the link is there without it', async (wechat) => {
  await answers(wechat)
  expect(await shown()).toMatchObject({ status: 201, code: expect.stringMatching(/^[\w-]{32}$/), picture: null })
})

it('a deployment without a mini program has no such code', async () => {
  Object.assign(test.app.context.gateways, { miniProgram: (await import('../../server/gateways/mini-program-code')).noMiniProgram })
  expect(await shown()).toMatchObject({ status: 201, picture: null })
})
