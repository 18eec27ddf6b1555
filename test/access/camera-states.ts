/** The camera in the page in each thing it can say: what it sees is drawn, or it is refused; and a picture from the album that is not whole. */
import type { Page } from 'playwright-core'
import sharp, { type Sharp } from 'sharp'
import { sampleSet } from './pictures'

type State = { state: string; name: string; act: (page: Page) => Promise<void> }

/** What lies before the lens, 1280 pixels wide. */
async function scene(change: (photo: Sharp) => Sharp | Promise<Sharp>): Promise<string> {
  const photo = sharp(
    await sharp((await sampleSet())[0])
      .resize(1280, 960)
      .toBuffer(),
  )
  const jpeg = await (await change(photo)).jpeg({ quality: 88 }).toBuffer()
  return `data:image/jpeg;base64,${jpeg.toString('base64')}`
}

const scenes = {
  good: () => scene((photo) => photo),
  dark: () => scene((photo) => photo.linear(0.16, 0)),
  blurred: () => scene((photo) => photo.blur(6)),
  cut: () => scene((photo) => photo.extract({ left: 380, top: 60, width: 900, height: 840 }).resize(1280, 1195)),
  glare: () =>
    scene((photo) =>
      photo.composite([
        {
          input: Buffer.from(
            '<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="960"><defs><radialGradient id="g"><stop offset=".55" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs><ellipse cx="600" cy="470" rx="260" ry="150" fill="url(#g)"/></svg>',
          ),
        },
      ]),
    ),
}

/** Runs in the page: its camera shows this picture from now on. */
async function show(picture: string): Promise<void> {
  const image = new Image()
  image.src = picture
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  const context = canvas.getContext('2d')
  const stream = canvas.captureStream(15)
  setInterval(() => context?.drawImage(image, 0, 0), 60)
  navigator.mediaDevices.getUserMedia = async () => stream
}

/** Runs in the page. */
function refuse(): void {
  navigator.mediaDevices.getUserMedia = async () => {
    throw new DOMException('refused', 'NotAllowedError')
  }
}

const shutter = (page: Page) => page.locator('.camera-sheet__shutter .button').locator('visible=true')

/** The first picture of an account is asked for; later ones are not. */
async function press(page: Page, label: RegExp): Promise<void> {
  const named = page.getByLabel(label).locator('visible=true').first()
  await named.click({ timeout: 8000 })
  const tick = page.getByText('同意上传证件和材料照片').locator('visible=true').first()
  const asked = await tick.waitFor({ timeout: 4000 }).then(
    () => true,
    () => false,
  )
  if (!asked) return
  await tick.click()
  await page.getByText('同意并继续', { exact: true }).locator('visible=true').click({ timeout: 8000 })
}

async function openCamera(page: Page): Promise<void> {
  await press(page, /^重拍：/)
  await page.locator('.camera-sheet, .notice').locator('visible=true').first().waitFor({ timeout: 8000 })
}

const seeing = (what: keyof typeof scenes, says: string) => async (page: Page) => {
  await page.evaluate(show, await scenes[what]())
  await openCamera(page)
  await page.getByText(says).locator('visible=true').first().waitFor({ timeout: 20_000 })
}

const shooting = (what: keyof typeof scenes, hint: string, says: string) => async (page: Page) => {
  await seeing(what, hint)(page)
  await shutter(page).click({ timeout: 8000 })
  await page.getByText(says).locator('visible=true').first().waitFor({ timeout: 20_000 })
}

async function cutFromTheAlbum(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press(page, /^从相册换一张：/)
  const buffer = await sharp((await sampleSet())[0])
    .extract({ left: 700, top: 100, width: 1300, height: 1450 })
    .jpeg({ quality: 94 })
    .toBuffer()
  await (await chooser).setFiles({ name: 'card.jpg', mimeType: 'image/jpeg', buffer })
  await page.getByText('证件没有拍全').locator('visible=true').first().waitFor({ timeout: 20_000 })
  await page.getByText('已上传').locator('visible=true').first().waitFor({ timeout: 20_000 })
}

/** On the materials page of somebody whose card is there already, first in the list. */
export const cameraStates: readonly State[] = [
  { state: 'the camera sees the card', name: 'camera-good', act: seeing('good', '很清楚，可以拍了') },
  { state: 'the camera sees the dark', name: 'camera-dark', act: seeing('dark', '太暗了') },
  { state: 'the camera sees half a card', name: 'camera-cut', act: seeing('cut', '退后一点') },
  { state: 'the camera sees a lamp', name: 'camera-glare', act: seeing('glare', '有反光') },
  { state: 'the camera sees a blur', name: 'camera-blurred', act: seeing('blurred', '拿稳') },
  { state: 'a glaring picture was taken', name: 'camera-taken', act: shooting('glare', '有反光', '照片有反光') },
  {
    state: 'the camera is refused',
    name: 'camera-refused',
    act: async (page) => {
      await page.evaluate(refuse)
      await openCamera(page)
      await page.getByText('没有允许使用相机').locator('visible=true').first().waitFor({ timeout: 8000 })
    },
  },
  { state: 'the album has half a card', name: 'picture-cut-off', act: cutFromTheAlbum },
]
